# Why a file is refused: what happened, what is safe, what to do.
file-error-too-large = This file is too large: it has { $size } MB and the limit is { $limit } MB. Nothing was changed. Check that it is the file you meant.
file-error-too-many = This file holds too many items: { $count }, and the limit is { $limit }. Nothing was changed. Ask its author to send it in several parts.
file-error-empty = This file is empty. Nothing was changed. Ask its author to export it again.
file-error-not-json = Passerelle cannot read this file as text (line { $line }, column { $column }). Nothing was changed. Choose a file whose name ends with “.json” or “.json.age”.
file-error-cut = This file is cut off: its end is missing, probably because a copy was interrupted. Nothing was changed. Copy or download it again.
file-error-duplicate-key = The same key is given twice (line { $line }, column { $column }), so nobody can tell which one counts. Nothing was changed. Ask the author for a file exported by Passerelle, without edits.
file-error-nesting = This file nests its data too deeply (line { $line }, column { $column }). Nothing was changed. It does not come from Passerelle or was altered: ask for another one.
file-error-number = A number has decimals or is too large (line { $line }, column { $column }). Nothing was changed. Ask the author for a file exported by Passerelle, without edits.
file-error-shape = A value does not have the expected form (line { $line }, column { $column }). Nothing was changed. Ask the author for a file exported by Passerelle, without edits.
file-error-other-format = This file was not made by Passerelle. Nothing was changed. If it comes from Trello, import it as a Trello board; otherwise choose a file whose name begins with “passerelle-”.
file-error-newer = This file comes from a newer version of Passerelle (format { $version }). Nothing was changed. Update Passerelle, then try again.
file-error-sealed = This file is sealed. Nothing was changed. Give its passphrase to open it.
file-error-kind-not-read =
    This file is { $kind ->
        [receipt] a receipt
        [withdrawal] a withdrawal
        [counts] a table of figures
       *[other] of a particular kind
    }, which this version of Passerelle cannot read yet. Nothing was changed. Keep the file and update Passerelle.
file-error-kind-not-wanted =
    This file is { $kind ->
        [backup] a backup
        [packet] a packet from a partner
        [card] an introduction card
        [benchmark] a table of figures to compare
       *[other] of another kind
    }: it is not what is needed here. Nothing was changed. Choose another file.
file-error-kind-unknown = This kind of file is unknown (“{ $kind }”). Nothing was changed. Update Passerelle, then try again.
file-error-head = The head of the file is incomplete or wrong (“{ $key }”). Nothing was changed. Ask the author to export it again.
file-error-organisation =
    { $place ->
        [0] The head of the file
       *[other] Item { $place } of the file
    } names an organisation without a valid identifier. Nothing was changed. Ask the author to export it again.
file-error-day = Item { $place } bears an impossible date: “{ $text }”. Nothing was changed. Ask the author to correct this date.
file-error-step = Item { $place } speaks of an unknown step: “{ $text }”. Nothing was changed. Update Passerelle, or ask the author where it comes from.
file-error-subject = Item { $place } speaks of something unknown: “{ $text }”. Nothing was changed. Ask the author to export it again.
file-error-counter = Item { $place } bears a serial number beyond all measure. Nothing was changed. The file was altered: ask its author for another one.
file-error-counter-ahead = Item { $place } bears a serial number much too far ahead of ours. Nothing was changed. Tell the partner: their file is not normal.
file-error-field = Item { $place } holds an unknown value (“{ $kind }”, “{ $key }”). Nothing was changed. Ask the author for a file exported by Passerelle, without edits.
file-error-fact = Item { $place } makes no sense. Nothing was changed. Ask the author for a file exported by Passerelle, without edits.
file-error-duplicate-id = Item { $place } bears a name already used in this file ({ $id }). Nothing was changed. Ask the author for a file exported by Passerelle, without edits.
file-error-digest = The content of this file does not match its digest: it was damaged or altered after its export. Nothing was changed. Ask the author to send it again.
file-error-via = Item { $place } of this packet claims to have come through another one. Nothing was changed. Tell the partner: a packet holds only what they wrote themselves.
file-error-stranger = Item { $place } is about a person whom the packet does not announce. Nothing was changed. Ask the partner to prepare the packet again.
file-error-author = Item { $place } was not written by the organisation that sends it. Nothing was changed. Tell the partner: a packet holds only what they wrote themselves.
file-error-forbidden = Item { $place } is of a kind that a packet may not hold (“{ $kind }”). Nothing was changed. Tell the partner.
file-error-addressee = This packet is meant for another organisation: { $name }. Nothing was changed. Send it back to its author or delete it.
file-error-own-packet = This packet was prepared by your own organisation. Nothing was changed. To take back your data, open a backup.
file-error-other-organisation = This backup belongs to another organisation: { $name }. Nothing was changed. Exchange with a partner comes later.
file-error-several-organisations = This file unites several organisations: no board can take it. Nothing was changed. Choose the backup of a single organisation.
file-error-two-contents = Two files give different contents to the same item ({ $id }). Nothing was changed. One of them was altered: start again from the original backups.
file-error-unwritable = Passerelle could not write this file. Nothing was changed. Keep your files as they are and show this message to the person who helps you with the computer.

# Why a file was not sealed or opened.
seal-error-no-passphrase = The passphrase is empty. Nothing was changed. Type one of several words.
seal-error-passphrase = The passphrase is not the right one. Nothing was changed. Try again: capitals and spaces count.
seal-error-not-sealed = This file is not sealed. Nothing was changed. Open it without a passphrase.
seal-error-key = This file is closed for other keys than yours: it is for another organisation, or for keys that are not on this computer. Nothing was changed. Ask the sender for whom it was made, or a colleague for a copy of the keys.
seal-error-too-heavy = Opening this file would need too much memory on this device. Nothing was changed. Ask the author to seal it with Passerelle.
seal-error-damaged = This sealed file is cut off or damaged. Nothing was changed. Copy or download it again.
seal-error-too-large = What this sealed file holds is too large. Nothing was changed. Check that it is the file you meant.
file-error-own-card = This is the card of your own organisation. Nothing was changed.
file-error-own-receipt = Your own organisation made this receipt. Nothing was changed. Send it to your partner.
file-error-unknown-packet = { $name } acknowledges something that this board does not know of. Nothing was changed. First unite this board with the backup of the colleague who sent it.
file-error-nothing-leaves = Nothing may leave: nobody in this file has an agreement that is valid for this partner and purpose.
file-error-all-waits = Nothing was written: all that may leave waits until { $name } updates Passerelle.
file-error-own-withdrawal = Your own organisation made this withdrawal. Nothing was changed. Send it to your partner.
file-error-nobody-here = { $name } speaks of people of whom nothing is kept here. Nothing was changed, and nothing needs to be done.
file-error-unknown-erasure = { $name } answers a request to erase that this board does not know of. Nothing was changed. First unite this board with the backup of the colleague who made it.
