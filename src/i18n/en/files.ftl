# Why a file is refused: what happened, what is safe, what to do.
file-error-too-large = This file is too large: it is { $size } MB and the limit is { $limit } MB. Nothing was changed. Check that it is the file you meant.
file-error-too-many = This file holds too many entries: { $count }, and the limit is { $limit }. Nothing was changed. Ask the person who made it to send it in several parts.
file-error-empty = This file is empty. Nothing was changed. Ask the person who made it to export it again.
file-error-not-json = Passerelle cannot read this file as text (line { $line }, column { $column }). Nothing was changed. Choose a file whose name ends with “.json” or “.json.age”.
file-error-cut = This file is cut off: its end is missing, probably because a copy was interrupted. Nothing was changed. Copy or download it again.
file-error-duplicate-key = This file is damaged or was altered. Nothing was changed. Ask the person who sent it for another one. (Detail for support: line { $line }, column { $column }, a name given twice)
file-error-nesting = This file is damaged or was altered. Nothing was changed. Ask the person who sent it for another one. (Detail for support: line { $line }, column { $column }, too many levels)
file-error-number = This file is damaged or was altered. Nothing was changed. Ask the person who sent it for another one. (Detail for support: line { $line }, column { $column }, a number with decimals or too large)
file-error-shape = This file is damaged or was altered. Nothing was changed. Ask the person who sent it for another one. (Detail for support: line { $line }, column { $column }, an unexpected form)
file-error-other-format = This file was not made by Passerelle. Nothing was changed. If it comes from Trello, import it as a Trello board; otherwise choose a file whose name begins with “passerelle-”.
file-error-newer = This file comes from a newer version of Passerelle (format { $version }). Nothing was changed. Update Passerelle, then try again.
file-error-sealed = This file is protected by a passphrase. Nothing was changed. Type it to open the file.
file-error-kind-not-read =
    This file is { $kind ->
        [receipt] a receipt
        [withdrawal] a withdrawal
        [counts] a table of figures
       *[other] of a particular kind
    }. This version of Passerelle cannot read it yet. Nothing was changed. Keep the file and update Passerelle.
file-error-kind-not-wanted = { $kind ->
    [benchmark] This file is a table of figures to compare: it opens in “Results”, under “Compare with other organisations”. Nothing was changed.
    [backup] This file is a backup: it is not what is needed here. Nothing was changed. Choose another file.
    [packet] This file is a partner file: it is not what is needed here. Nothing was changed. Choose another file.
    [card] This file is a partner's card: it is not what is needed here. Nothing was changed. Choose another file.
   *[other] This file is of another kind: it is not what is needed here. Nothing was changed. Choose another file.
}
file-error-kind-unknown = Passerelle does not know this kind of file. Nothing was changed. Update Passerelle, then try again. (Detail for support: “{ $kind }”)
file-error-head = This file is damaged or was altered. Nothing was changed. Ask the person who sent it for another one. (Detail for support: start of the file, “{ $key }”)
file-error-organisation =
    { $place ->
        [0] This file is damaged or was altered. Nothing was changed. Ask the person who sent it for another one. (Detail for support: start of the file, unknown organisation)
        *[other] This file is damaged or was altered. Nothing was changed. Ask the person who sent it for another one. (Detail for support: entry { $place }, unknown organisation)
    }
file-error-day = Entry { $place } of the file has an impossible date: “{ $text }”. Nothing was changed. Ask the person who sent it to correct this date.
file-error-step = Entry { $place } of the file refers to an unknown step: “{ $text }”. Nothing was changed. Update Passerelle, or ask the person who sent the file where it comes from.
file-error-subject = Entry { $place } of the file refers to something unknown: “{ $text }”. Nothing was changed. Ask the person who sent it to export it again.
file-error-counter = This file is damaged or was altered. Nothing was changed. Ask the person who sent it for another one. (Detail for support: entry { $place }, impossible number)
file-error-counter-ahead = This file is damaged or was altered. Nothing was changed. Ask the person who sent it for another one. (Detail for support: entry { $place }, number too high)
file-error-field = This file is damaged or was altered. Nothing was changed. Ask the person who sent it for another one. (Detail for support: entry { $place }, “{ $kind }”, “{ $key }”)
file-error-fact = This file is damaged or was altered. Nothing was changed. Ask the person who sent it for another one. (Detail for support: entry { $place }, impossible content)
file-error-duplicate-id = This file is damaged or was altered. Nothing was changed. Ask the person who sent it for another one. (Detail for support: entry { $place }, name already taken, { $id })
file-error-digest = This file is damaged or was altered. Nothing was changed. Ask the person who sent it for another one. (Detail for support: the content has changed since the export)
file-error-via = This partner file holds entries that came from another file. Nothing was changed. Ask the partner to prepare it again. (Detail for support: entry { $place })
file-error-stranger = This partner file is about a person who is not on its list. Nothing was changed. Ask the partner to prepare it again. (Detail for support: entry { $place })
file-error-author = This partner file holds entries written by an organisation other than the sender. Nothing was changed. Tell the partner: a file holds only their own entries. (Detail for support: entry { $place })
file-error-forbidden = This partner file holds an entry that such a file may not hold. Nothing was changed. Tell the partner. (Detail for support: entry { $place }, “{ $kind }”)
file-error-addressee = This partner file is meant for another organisation: { $name }. Nothing was changed. Send it back to the partner or delete it.
file-error-own-packet = This partner file was prepared by your own organisation. Nothing was changed. To restore your data, open a backup.
file-error-other-organisation = This backup belongs to another organisation: { $name }. Nothing was changed. To receive information from this partner, ask for a partner file.
file-error-several-organisations = This file combines several organisations: no board can import it. Nothing was changed. Choose the backup of a single organisation.
file-error-two-contents = Two files give different content for the same entry ({ $id }). Nothing was changed. One of them was altered: start again from the original backups.
file-error-unwritable = Passerelle could not write this file. Nothing was changed. Keep your files as they are and show this message to the person who helps you with the computer.

# Why a file was not sealed or opened.
seal-error-no-passphrase = The passphrase is empty. Nothing was changed. Type one made of several words.
seal-error-passphrase = The passphrase is not the right one. Nothing was changed. Try again: capitals and spaces count.
seal-error-not-sealed = This file is not protected by a passphrase. Nothing was changed. Open it directly.
seal-error-key = This file is protected with keys other than yours: it is meant for another organisation, or for keys that are not on this computer. Nothing was changed. Ask the sender who it was made for, or a colleague for a copy of the keys.
seal-error-too-heavy = Opening this file would need too much memory on this device. Nothing was changed. Ask the person who made it to protect it with Passerelle.
seal-error-damaged = This protected file is cut off or damaged. Nothing was changed. Copy or download it again.
seal-error-too-large = What this protected file holds is too large. Nothing was changed. Check that it is the file you meant.
file-error-own-card = This is the card of your own organisation. Nothing was changed.
file-error-own-receipt = Your own organisation made this receipt. Nothing was changed. Send it to your partner.
file-error-unknown-packet = { $name } acknowledges a file that this board does not know of. Nothing was changed. First import the backup of the colleague who sent that file.
file-error-nothing-leaves = Nothing may be sent: nobody in this file has an agreement that is valid for this partner and purpose.
file-error-all-waits = Nothing was written: all that may be sent waits until { $name } updates Passerelle.
file-error-own-withdrawal = Your own organisation made this withdrawal. Nothing was changed. Send it to your partner.
file-error-nobody-here = { $name } mentions people about whom nothing is kept here. Nothing was changed, and nothing needs to be done.
file-error-unknown-erasure = { $name } answers a request to erase that this board does not know of. Nothing was changed. First import the backup of the colleague who made the request.
