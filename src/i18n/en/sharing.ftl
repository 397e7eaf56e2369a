# What goes to partners and comes from them: cards, agreements, packets, receipts.
peers-title = Partners
peers-empty = No partner yet. Make your card and send it to the centre or the MIRE you work with; when you receive theirs, open it under “Receive a file”. A card contains nothing about the people you support.
peers-card = Introduce my organisation
peers-card-help = A small file with the name, type, area, contacts and keys of your organisation, to be sent to each partner, and again when something in it changes. It contains nothing about the people you support.
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
sharing-open-help = You first see, person by person, what is sent and what stays. Without the person's written agreement nothing is sent.
sharing-recipient = To whom
sharing-purpose = What for
sharing-purpose-help-handover = The person continues the pathway with the partner.
sharing-purpose-help-follow_up = Both teams support the person at the same time.
sharing-purpose-help-placement_search = The partner looks for a placement or a company for the person.
sharing-looking = { $count ->
    [one] { $count } more record to look at…
   *[other] { $count } more records to look at…
}
sharing-no-peer = No partner is noted. Exchange your cards first: “Introduce my organisation” makes yours.
sharing-nobody = Nobody on the board has a written agreement that names { $organisation }. It is noted in the person's record, under “Sharing agreements”.
sharing-people = The people
sharing-news = { $count ->
    [0] nothing new since the last time
    [one] { $count } entry is sent
   *[other] { $count } entries are sent
}
sharing-unticked = { $count ->
    [one] { $count } entry to tick if you want it to be sent
   *[other] { $count } entries to tick if you want them to be sent
}
sharing-until = agreement until { $date }
sharing-lacking-none = Nothing is sent: no written agreement names { $organisation }.
sharing-lacking-purpose = Nothing is sent: the agreement with { $organisation } is not for this purpose.
sharing-lacking-unsaid = Nothing is sent: the agreement with { $organisation } is incomplete. It needs a date, an end, a purpose and what may be passed on.
sharing-lacking-withdrawn = Nothing is sent: the agreement with { $organisation } was withdrawn on { $date }.
sharing-lacking-expired = Nothing is sent: the agreement with { $organisation } ended on { $date }.
sharing-lacking-not-yet = Nothing is sent: the agreement with { $organisation } begins on { $date }.
sharing-send-of = Send the record of { $name }
sharing-detail = See the details
sharing-detail-close = Close the details
sharing-leaves = Is sent
sharing-leaves-none = Nothing from this record is sent for now.
sharing-content = { $what }: { $fields }
sharing-ticks = Is sent only if ticked
sharing-stays = Stays here
sharing-stays-line = { $count ->
    [one] { $what } ({ $count } entry)
   *[other] { $what } ({ $count } entries)
}
sharing-stays-never = Is not sent for this purpose
sharing-stays-out-of-scope = Outside what the person agreed to
sharing-stays-foreign = Written by another organisation
sharing-stays-unknown = Written by a newer version
sharing-waits = { $count ->
    [one] { $count } entry waits until { $organisation } updates Passerelle.
   *[other] { $count } entries wait until { $organisation } updates Passerelle.
}
sharing-waits-help = The last file from this partner comes from a version of Passerelle that cannot read everything yet. Once a file made with the new version has come in here, a card or a receipt for instance, the next file you send includes what is waiting.
sharing-stays-waits = Waits until the partner updates Passerelle
sharing-all = Also send again what was already sent
sharing-total = { $count ->
    [0] Nothing to send.
    [one] To be sent: { $facts }, about { $count } person.
   *[other] To be sent: { $facts }, about { $count } people.
}
sharing-total-facts = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
sharing-make = Make the file
sharing-making = The file is being prepared…
sharing-failed = The file could not be made. Nothing was sent; try again.
sharing-made = File downloaded: { $file }. Send it to { $organisation }, and give the passphrase by telephone, never in the same message.
sharing-card-made = Card downloaded: { $file }. Send it to your partner.
sharing-receipt-made = Receipt downloaded: { $file }. Send it back to your partner.
sharing-not-saved = The file is ready, but the browser did not save it, and nothing is noted as sent. Check that downloads are allowed, then save it again.
sharing-offer-again = Save the file again
sharing-passphrase-help = At least { $count } characters: four unrelated words, agreed with your partner on the telephone.
sharing-unsealed-warning = Anyone who has this file can read what is sent. Choose this only if the file never leaves a protected disk.
receipt-make = Make the receipt
receipt-help = The receipt tells your partner that the file arrived, and for whom. It contains no person's name.
preview-card = { $organisation } ({ $type }) introduces itself.
preview-card-help = This organisation will be noted among your partners. Nothing changes for the people.
preview-receipt = { $count ->
    [one] { $organisation } has received what you sent on { $date }, for { $count } person.
   *[other] { $organisation } has received what you sent on { $date }, for { $count } people.
}
preview-receipt-help = This will be noted beside what you sent. Nothing else changes.
import-done-card = { $organisation } is noted among your partners.
import-done-receipt = The receipt of { $organisation } is noted.
deed-packet-out = Partner file made
deed-card = Card received
deed-card-out = Card made
deed-receipt = Receipt from a partner
deed-receipt-out = Receipt made
agreement-title = Sharing agreements
agreement-add = new agreement
agreement-empty = No written agreement: nothing from this record is sent.
agreement-no-peer = No written agreement: nothing from this record is sent. To note one, first receive the card of a partner, under “Backups”.
agreement-valid = Valid until { $date }
agreement-not-yet = Valid from { $date }
agreement-ending = Ends on { $date }: renew it with the person, or let it end
agreement-expired = Ended on { $date }
agreement-withdrawn = Withdrawn on { $date }
agreement-unsaid = Incomplete: it needs a date, an end, a purpose and what may be passed on
agreement-paper = Signed paper: { $where }
agreement-send = Prepare a file to send
sharing_purpose-handover = Handover
sharing_purpose-follow_up = Shared follow-up
sharing_purpose-placement_search = Search for a placement
scope-identity = Identity
scope-reach = Contact details
scope-situation = Situation
scope-project = Career plan and languages
scope-training = Training and hours
scope-placement = Placements
scope-employment = Contracts and follow-up in the job
scope-obstacle = Obstacles
scope-notes = Notes, contacts and tasks
scope-lane = Steps and outcome
kind-agreement = a written sharing agreement
kind-sent = a file for a partner
kind-peer = a partner
kind-peer_word = a partner's name for something
kind-dispatch = a file for a partner
field-agreement-recipient = With
field-agreement-signed = Signed on
field-agreement-expires = Valid until
field-agreement-purposes = What for
field-agreement-scope = May be passed on
field-agreement-paper = Where the signed paper is
field-agreement-withdrawn = Withdrawn on
field-sent-to = To
field-sent-purpose = What for
field-sent-facts = Entries sent
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
paper-agreement-from = Who passes the information on
paper-agreement-to = To whom
paper-agreement-between = Between whom, and until when
paper-agreement-why = What for
paper-agreement-what = What I agree may be passed on
paper-agreement-know = What I know before I sign
paper-agreement-free = I am free to say no. My support goes on in the same way.
paper-agreement-never = These are never sent: my health, my debts, my legal issues, my benefits, my attendance day by day, notes that were not ticked with me.
paper-agreement-withdraw = I can withdraw my agreement at any time, by telling the person who supports me. What was already sent does not come back: the partner is then asked to erase it.
paper-agreement-rights = I can ask to see everything that is written about me, and to have it corrected or erased.
paper-agreement-complaint = If I think that my data is being misused, I can contact the Data Protection Authority, rue de la Presse 35, 1000 Brussels.
paper-agreement-say = I have read this page, or it was read to me. I have received a copy.
paper-ticked = (ticked)
deed-withdrawal = Withdrawal received
deed-withdrawal-out = Withdrawal made
preview-withdrawal = { $organisation } asks you to erase what it passed on about { $names }: the agreement was withdrawn on { $date }.
preview-withdrawal-help = Nothing is erased now: the request will be noted in the person's record, and you decide.
import-done-withdrawal = The request of { $organisation } is noted in the person's record.
sharing-withdrawal-made = File downloaded: { $file }. Send it to your partner: it contains no person's name.
agreement-tell = Tell the partner
erasure-asked = { $organisation } asks you to erase what it passed on about this person: the agreement was withdrawn on { $date }.
erasure-done = It is erased
kind-erasure_request = a request to erase
field-erasure_request-from = From
field-erasure_request-asked = Asked on
field-erasure_request-answered = Answered on
preview-people = { $count ->
    [one] { $count } person in this file
   *[other] { $count } people in this file
}
preview-people-help = Untick a person to import nothing about them: nothing about them is kept, and the receipt does not count them.
preview-person-changes = { $count ->
    [0] nothing changes on the screen
    [one] { $count } change
   *[other] { $count } changes
}
preview-nobody-taken = Nobody is ticked: there is nothing to import.
preview-field-of = { $what }, { $field }
preview-by-changed = { $field }: { $organisation } writes “{ $after }” instead of “{ $before }”
preview-by-said = { $field }: { $organisation } writes “{ $after }”
conflict-proposed = Proposed: this information is usually noted on the { $type } side
sent-title = What was already sent
sent-help = What was sent cannot be called back: you can only ask the partner to erase it.
sent-line = { $date } · { $organisation } · { $purpose }
agreement-from = Received from { $organisation }
agreement-ended-here = The agreement by which { $organisation } passed this record on to you ended on { $date }. Renew it with the person and the partner, or erase what came from that partner.
peers-card-answer = Answer with my card
peers-card-answer-help = If this partner does not have your card yet: they need it to write to you.
preview-proposed = { $organisation } proposes that you remove: { $what } (noted by you on { $date })
agreement-renew = Renew
agreement-renew-help = A new agreement with the same partner, purposes and content. The person signs it again.
agreement-other-holds = Another agreement with this partner is still valid: only what it allows is still sent.
erasures-title = What partners are asked to erase
erasures-asked = { $organisation }: asked to erase on { $date }
erasures-with = Requests to erase, with { $organisation }
erasures-waiting = No answer yet
erasures-answered = { $outcome } on { $date }
erasures-given = Their request to erase: { $outcome } on { $date }
erasures-told = They were told on { $date }
erasures-untold = They still have to be told
erasures-tell = Make the answer
erasures-tell-help = A small file that says what was erased or kept, and when. It contains no person's name.
erasure-kept = We keep it
erasure-answer-help = Say what you decide: the answer is then made under “Backups”, under this partner's name.
preview-erasure-answer = { $organisation } answers your requests to erase: { $answers }
import-done-erasure-answer = The answer of { $organisation } is noted.
peers-card-settings = Write my area and contacts
peers-open = { $count ->
    [one] { $count } file is waiting for a receipt.
   *[other] { $count } files are waiting for a receipt.
}
peers-settled = Without a receipt, settled on { $date }
peers-late-do = Call { $organisation }. If the file arrived, ask for the receipt: your partner makes it right after the import, with “Make the receipt”. If the file is lost, send everything again. If you know that the file arrived, you can stop waiting.
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
    [one] something was sent about { $count } person
   *[other] something was sent about { $count } people
}
shares-news = { $count ->
    [0] nothing new since then
    [one] something new since then about { $count } person
   *[other] something new since then about { $count } people
}
shares-list = See the list
office-contacts = Contacts by role
office-add = Add a contact
office-empty = No contact yet: management, job coach, reception, IT officer…
office-card = Noted from their card of { $date }. What you correct here stays when a new card arrives.
office-ours = The area and the contacts are sent with your card: write what your partners may know. Nothing here is about a person you support.
preview-card-says = What the card says
preview-card-territory = Area: { $says }
preview-card-contact = Contact: { $says }
preview-card-instead = { $what } (before: { $held })
preview-card-gone = Contact who is no longer on the card, and will be removed: { $held }
preview-card-typed = You noted something else
preview-card-typed-help = What you noted stays. Tick to use what the card says instead.
preview-card-take = { $what } (you noted: { $held })
preview-card-back = { $what } (you removed it)
kind-org_contact = a contact at a partner, or in your organisation
field-org_contact-function = Role
field-org_contact-name = Name
field-org_contact-phone = Telephone
field-org_contact-mail = E-mail
field-org_contact-org = Organisation
field-org_contact-card = Card of
field-peer-territory = Area
field-peer-card = Card of
field-organisation-territory = Area
field-dispatch-settled = Receipt no longer awaited since
sharing-book = { $count ->
    [one] Add all our companies and openings too ({ $count } entry)
   *[other] Add all our companies and openings too ({ $count } entries)
}
sharing-book-help = Those that these records name are sent in any case: name, number, sites, placement places, requests and answers. Contacts in companies, notes and texts stay here.
