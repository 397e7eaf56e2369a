# What goes to partners and comes from them: cards, agreements, packets, receipts.
peers-title = Partners
peers-empty = No partner yet. Make your card and send it to the centre or the MIRE you work with; when you receive theirs, open it under “Receive a file”. A card holds nobody you support.
peers-card = Introduce my organisation
peers-card-help = A small file with the name, type, territory, contacts and keys of your organisation, to be sent to each partner, and again when something in it changes. It holds nobody you support.
peers-none-sent = Nothing sent yet.
peers-sent = Sent to { $organisation }
peers-dispatch = { $count ->
    [one] { $date } · { $purpose } · { $count } person
   *[other] { $date } · { $purpose } · { $count } people
}
peers-received = Received on { $date }
peers-waiting = { $count ->
    [0] No receipt yet
    [one] No receipt yet, after { $count } day
   *[other] No receipt yet, after { $count } days
}
peers-waiting-long = { $count ->
    [one] No receipt for { $count } day: ask whether the file arrived.
   *[other] No receipt for { $count } days: ask whether the file arrived.
}
sharing-open = Prepare a file to send
sharing-open-help = You first see, person by person, what leaves and what stays. Without the person's written agreement nothing leaves.
sharing-recipient = To whom
sharing-purpose = What for
sharing-purpose-help-handover = The person continues their path with the partner.
sharing-purpose-help-follow_up = Both teams support the person at the same time.
sharing-purpose-help-placement_search = The partner looks for a placement or a company for them.
sharing-looking = { $count ->
    [one] { $count } more file to look at…
   *[other] { $count } more files to look at…
}
sharing-no-peer = No partner is noted. Exchange your cards first: “Introduce my organisation” makes yours.
sharing-nobody = Nobody on the board has a written agreement that names { $organisation }. It is noted in the person's file, under “Sharing agreements”.
sharing-people = The people
sharing-news = { $count ->
    [0] nothing new since the last time
    [one] { $count } detail leaves
   *[other] { $count } details leave
}
sharing-unticked = { $count ->
    [one] { $count } item to tick if you want it to leave
   *[other] { $count } items to tick if you want them to leave
}
sharing-until = agreement until { $date }
sharing-lacking-none = Nothing leaves: no written agreement names { $organisation }.
sharing-lacking-purpose = Nothing leaves: the agreement with { $organisation } is not for this.
sharing-lacking-unsaid = Nothing leaves: the agreement with { $organisation } is incomplete. It needs a date, an end, a purpose and what may be passed on.
sharing-lacking-withdrawn = Nothing leaves: the agreement with { $organisation } was withdrawn on { $date }.
sharing-lacking-expired = Nothing leaves: the agreement with { $organisation } ended on { $date }.
sharing-lacking-not-yet = Nothing leaves: the agreement with { $organisation } begins on { $date }.
sharing-send-of = Send { $name }
sharing-detail = See the details
sharing-detail-close = Close the details
sharing-leaves = Leaves
sharing-leaves-none = Nothing leaves of this file for now.
sharing-content = { $what } — { $fields }
sharing-ticks = Leaves only if ticked
sharing-stays = Stays here
sharing-stays-line = { $count ->
    [one] { $what } ({ $count } detail)
   *[other] { $what } ({ $count } details)
}
sharing-stays-never = Does not leave for this purpose
sharing-stays-out-of-scope = Outside what the person agreed to
sharing-stays-foreign = Written by another organisation
sharing-stays-unknown = Written by a newer version
sharing-waits = { $count ->
    [one] { $count } item waits until { $organisation } updates Passerelle.
   *[other] { $count } items wait until { $organisation } updates Passerelle.
}
sharing-waits-help = Their last file comes from a program that does not read everything yet. Once a file of the new program has come in here, a card or a receipt for instance, the next packet takes what waits.
sharing-stays-waits = Waits until the partner updates Passerelle
sharing-all = Also send again what has already left
sharing-total = { $count ->
    [0] Nothing to send.
    [one] Leaves: { $facts }, of { $count } person.
   *[other] Leaves: { $facts }, of { $count } people.
}
sharing-total-facts = { $count ->
    [one] { $count } detail
   *[other] { $count } details
}
sharing-make = Make the file
sharing-making = The file is being prepared…
sharing-failed = The file could not be made. Nothing has left; try again.
sharing-made = Downloaded: { $file }. Send it to { $organisation }, and say the passphrase on the telephone: never in the same message.
sharing-card-made = Card downloaded: { $file }. Send it to your partner.
sharing-receipt-made = Receipt downloaded: { $file }. Send it back to your partner.
sharing-not-saved = The file is ready, but the browser did not save it, and nothing is noted as sent. Check that downloads are allowed, then save it again.
sharing-offer-again = Save the file again
sharing-passphrase-help = At least { $count } characters: four unrelated words, agreed with your partner on the telephone.
sharing-unsealed-warning = Anyone who has this file can read what leaves. Choose this only if the file never leaves a protected disk.
receipt-make = Make the receipt
receipt-help = The receipt tells your partner that the file arrived, and for whom. It holds no name of a person.
preview-card = { $organisation } ({ $type }) introduces itself.
preview-card-help = This organisation will be noted among your partners. Nothing changes for the people.
preview-receipt = { $count ->
    [one] { $organisation } has received what you sent on { $date }, for { $count } person.
   *[other] { $organisation } has received what you sent on { $date }, for { $count } people.
}
preview-receipt-help = This will be noted beside what you sent. Nothing else changes.
import-done-card = { $organisation } is noted among your partners.
import-done-receipt = The receipt of { $organisation } is noted.
deed-packet-out = File sent
deed-card = Card received
deed-card-out = Card made
deed-receipt = Receipt from a partner
deed-receipt-out = Receipt made
agreement-title = Sharing agreements
agreement-add = new agreement
agreement-empty = No written agreement: nothing leaves this file.
agreement-no-peer = No written agreement: nothing leaves this file. To note one, first receive the card of a partner, under “Exchange”.
agreement-valid = Valid until { $date }
agreement-not-yet = Valid from { $date }
agreement-ending = Ends on { $date }: to renew with the person, or to let end
agreement-expired = Ended on { $date }
agreement-withdrawn = Withdrawn on { $date }
agreement-unsaid = Incomplete: it needs a date, an end, a purpose and what may be passed on
agreement-paper = Signed paper: { $where }
agreement-send = Prepare a file to send
sharing_purpose-handover = Handover
sharing_purpose-follow_up = Shared follow-up
sharing_purpose-placement_search = Search for a placement
scope-identity = Identity
scope-reach = Ways to reach them
scope-situation = Situation
scope-project = Project and languages
scope-training = Training and hours
scope-placement = Placements
scope-employment = Contracts and follow-up at work
scope-obstacle = Obstacles
scope-notes = Notes, contacts and tasks
scope-lane = Steps and how the path went on
kind-agreement = a written sharing agreement
kind-sent = something sent
kind-peer = a partner
kind-peer_word = a partner's name for something
kind-dispatch = a file sent
field-agreement-recipient = With
field-agreement-signed = Signed on
field-agreement-expires = Valid until
field-agreement-purposes = What for
field-agreement-scope = May be passed on
field-agreement-paper = Where the signed paper is
field-agreement-withdrawn = Withdrawn on
field-sent-to = To
field-sent-purpose = What for
field-sent-facts = Details sent
field-peer-name = Name
field-peer-type = Type
field-peer_word-label = Name
field-dispatch-to = To
field-dispatch-purpose = What for
field-dispatch-people = People
field-dispatch-sent = Sent on
field-dispatch-received = Received on
dossier-elsewhere = At { $organisation }: { $step }, since { $date }
agreement-print = Print the page to sign
paper-agreement = Agreement to share information
paper-agreement-from = Who passes it on
paper-agreement-to = To whom
paper-agreement-between = Between whom, and until when
paper-agreement-why = What for
paper-agreement-what = What I agree to pass on
paper-agreement-know = What I know before I sign
paper-agreement-free = I am free to say no. My support goes on in the same way.
paper-agreement-never = These never leave: my health, my debts, justice, my benefits, my attendance day by day, notes that nobody ticked with me.
paper-agreement-withdraw = I can withdraw my agreement at any time, by telling the person who supports me. What has already left does not come back: the partner is then asked to erase it.
paper-agreement-rights = I can ask to see everything that is written about me, and to have it corrected or erased.
paper-agreement-complaint = If I think that my data are misused, I can turn to the Data Protection Authority, rue de la Presse 35, 1000 Brussels.
paper-agreement-say = I have read this page, or it was read to me. I have received a copy.
paper-ticked = (ticked)
deed-withdrawal = Withdrawal received
deed-withdrawal-out = Withdrawal made
preview-withdrawal = { $organisation } asks to erase what it passed on about { $names }: the agreement was withdrawn on { $date }.
preview-withdrawal-help = Nothing is erased now: the request will be noted in the person's file, and you decide.
import-done-withdrawal = The request of { $organisation } is noted in the person's file.
sharing-withdrawal-made = Downloaded: { $file }. Send it to your partner: it holds no name of a person.
agreement-tell = Tell the partner
erasure-asked = { $organisation } asks to erase what it passed on about this person: the agreement was withdrawn on { $date }.
erasure-done = It is erased
kind-erasure_request = a request to erase
field-erasure_request-from = From
field-erasure_request-asked = Asked on
field-erasure_request-answered = Answered on
preview-people = { $count ->
    [one] { $count } person in this packet
   *[other] { $count } people in this packet
}
preview-people-help = Untick a person to take nothing of them: nothing of them is kept, and the receipt does not name them.
preview-person-changes = { $count ->
    [0] nothing changes on the screen
    [one] { $count } change
   *[other] { $count } changes
}
preview-nobody-taken = Nobody is ticked: there is nothing to import.
preview-field-of = { $what }, { $field }
preview-by-changed = { $field }: { $organisation } writes “{ $after }” instead of “{ $before }”
preview-by-said = { $field }: { $organisation } writes “{ $after }”
conflict-proposed = Proposed: { $type } usually keeps this information
sent-title = What has already left
sent-help = What has left cannot be called back: the partner can only be asked to erase it.
sent-line = { $date } · { $organisation } · { $purpose }
agreement-from = Received from { $organisation }
agreement-ended-here = The agreement by which { $organisation } passed this file on to you ended on { $date }. Renew it with the person and the partner, or erase what came from them.
peers-card-answer = Answer with my card
peers-card-answer-help = If this partner does not have yours yet: it needs it to write to you.
preview-proposed = { $organisation } proposes to take back: { $what } (noted by you on { $date })
agreement-renew = Renew
agreement-renew-help = A new agreement with the same partner, purposes and content. The person signs it again.
agreement-other-holds = Another agreement with this partner still holds: only what it allows goes on leaving.
erasures-title = What partners are asked to erase
erasures-asked = { $organisation }: asked to erase on { $date }
erasures-with = Requests to erase, with { $organisation }
erasures-waiting = No answer yet
erasures-answered = { $outcome } on { $date }
erasures-given = Their request to erase: { $outcome } on { $date }
erasures-told = Told on { $date }
erasures-untold = To be told
erasures-tell = Make the answer
erasures-tell-help = A small file that says what was erased or kept, and when. It contains no person's name.
erasure-kept = We keep it
erasure-answer-help = Say what you decide: the answer is then made under “Exchanges”, on this partner's card.
preview-erasure-answer = { $organisation } answers your requests to erase: { $answers }
import-done-erasure-answer = The answer of { $organisation } is noted.
peers-card-settings = Write my territory and contacts
peers-open = { $count ->
    [one] { $count } file waits for a receipt.
   *[other] { $count } files wait for a receipt.
}
peers-settled = Without a receipt, settled on { $date }
peers-late-do = Call { $organisation }. If the file arrived, ask for the receipt: it is made right after the import, with “Make the receipt”. If it is lost, send everything again. If you know that it arrived, you can stop waiting.
peers-send-again = Send everything again
peers-settle = Stop waiting for a receipt
peers-all = Show everything sent ({ $count })
shares-title = What we share
shares-counting = Counting the agreements…
shares-none = Nobody has an agreement with { $organisation } that is valid today.
shares-agreed = { $count ->
    [one] { $count } person has a valid agreement
   *[other] { $count } people have a valid agreement
}
shares-told = { $count ->
    [0] nothing sent yet
    [one] something was sent of { $count } person
   *[other] something was sent of { $count } people
}
shares-news = { $count ->
    [0] nothing new since
    [one] something new since for { $count } person
   *[other] something new since for { $count } people
}
shares-list = See the list
office-contacts = Contacts by function
office-add = Add a contact
office-empty = No contact yet: management, job coach, reception, IT officer…
office-card = Noted from their card of { $date }. What you correct here stays when a new card comes.
office-ours = The territory and the contacts leave with your card: write what your partners may know. Nothing here is about a person you support.
preview-card-says = What the card says
preview-card-territory = Territory: { $says }
preview-card-contact = Contact: { $says }
preview-card-instead = { $what } (before: { $held })
preview-card-gone = Contact who is no longer on the card, and will be removed: { $held }
preview-card-typed = You noted something else
preview-card-typed-help = What you noted stays. Tick to take what the card says.
preview-card-take = { $what } (you noted: { $held })
preview-card-back = { $what } (you removed it)
kind-org_contact = a contact at a partner's, or at yours
field-org_contact-function = Function
field-org_contact-name = Name
field-org_contact-phone = Telephone
field-org_contact-mail = Mail
field-org_contact-org = Organisation
field-org_contact-card = Card of
field-peer-territory = Territory
field-peer-card = Card of
field-organisation-territory = Territory
field-dispatch-settled = Receipt no longer awaited since
sharing-book = { $count ->
    [one] Add all our companies and openings too ({ $count } entry)
   *[other] Add all our companies and openings too ({ $count } entries)
}
sharing-book-help = Those that these files name leave in any case: name, number, places, places for placements, requests and answers. Contacts in companies, notes and texts stay here.
