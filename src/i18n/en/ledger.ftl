# Lists of companies and offers that come from other programs, and files to take along.

ledger-files = Import, export
ledger-import-title = Import a list
ledger-import-help = A table or contact cards from another program. Nothing is written before you have seen what changes and confirmed it.
ledger-file = File of companies
ledger-file-hint = A workbook (.xlsx), a table (.csv) or cards (.vcf), 2 MB at most. A company that is already noted is recognised by its number, or by its name and postcode.
ledger-refused-file = “{ $file }” was not imported. { $reason }
ledger-told = This is what “{ $file }” would change.
ledger-told-nothing = All that “{ $file }” says is already noted: this file changes nothing.
ledger-anew = The list has changed in the meantime. This is what would change now.
ledger-ignored = Columns left out: { $names }
ledger-row = Line { $place }: { $reason }
ledger-card = Card { $place }: { $reason }
ledger-new = { $count ->
    [one] { $count } new company
   *[other] { $count } new companies
}
ledger-changed = { $count ->
    [one] { $count } company completed or corrected
   *[other] { $count } companies completed or corrected
}
ledger-same = { $count ->
    [one] { $count } company is already there, unchanged.
   *[other] { $count } companies are already there, unchanged.
}
ledger-refused = { $count ->
    [one] { $count } line left out
   *[other] { $count } lines left out
}
ledger-contacts = { $count ->
    [one] { $count } contact
   *[other] { $count } contacts
}
ledger-change = { $field }: { $before } → { $after }
ledger-change-of = { $name }, { $field }: { $before } → { $after }
ledger-writing = { $count ->
    [one] Writing… { $count } entry is left.
   *[other] Writing… { $count } entries are left.
}
ledger-nothing = Nothing has changed: all of it was already noted.
ledger-done = Done. New companies: { $new }; completed or corrected: { $changed }; already there: { $same }.
ledger-companies-taken = { $count ->
    [one] { $count } company imported
   *[other] { $count } companies imported
}
ledger-export-title = Export the list
ledger-export-says = The file will hold the names, telephone numbers and e-mail addresses of your contacts, and your remarks. Nothing protects it: keep it on a drive of the organisation. It is noted in the list of files sent out and received.
ledger-export-none = No company to export yet.
ledger-export-workbook = Export a workbook (.xlsx)
ledger-export-table = Export a table (.csv)
ledger-export-cards = Export contact cards (.vcf)
ledger-exported = “{ $file }” is saved.
ledger-numbered = { $name } { $number }
ledger-column-name = Company
ledger-column-number = Enterprise number
ledger-column-sector = Sector
ledger-column-website = Website
ledger-column-rest = Leave in peace until
ledger-column-note = Good to know
ledger-column-site = Location
ledger-column-address = Street and number
ledger-column-postcode = Postcode
ledger-column-locality = Town
ledger-column-contact = Contact person
ledger-column-function = Function
ledger-column-phone = Telephone
ledger-column-mail = Mail address
ledger-column-id = Identifier
ledger-error-no-name = no company is named in it.
ledger-error-number = “{ $text }” is not an enterprise number: a digit is missing, or one of them is wrong.
ledger-error-too-long = this text is too long: { $text }
ledger-error-several = several companies are called “{ $name }”. Add the postcode or the enterprise number.
ledger-error-no-company = the card of “{ $name }” names no company.
ledger-error-too-large = This file is { $size } MB, and { $limit } MB at most can be read. Split it into several files. Nothing has changed.
ledger-error-unreadable = The browser could not read it: it may have been moved or changed. Choose it again. Nothing has changed.
ledger-error-old-workbook = This workbook has the old format of Excel (.xls), or a password protects it. Open it in your spreadsheet, save it without a password as .xlsx, then choose it again. Nothing has changed.
ledger-error-no-workbook = This workbook could not be read: it is damaged, or of another format than .xlsx. Open it in your spreadsheet, save it as .xlsx or .csv, then choose it again. Nothing has changed.
ledger-error-no-reader = What reads workbooks could not be loaded: there may be no connection. Try again, or save your table as .csv. Nothing has changed.
ledger-error-no-writer = What writes workbooks could not be loaded: there may be no connection. Try again, or export a table (.csv). No file was made.
ledger-error-no-table = This is neither a table with a column that names companies, nor contact cards. Give each column a title: “Company”, “Postcode”, “Telephone”… Nothing has changed.
ledger-error-no-offer = No opening was recognised in it. Nothing has changed.
ledger-paste = Paste openings
ledger-paste-says = Paste the text of an opening, or a link on each line. What is recognised is proposed to you, and nothing is added before you confirm. The name of the person to contact is not imported.
ledger-paste-text = Text or links
ledger-paste-hint = The first line of a text becomes the title of the opening.
ledger-paste-read = Read
ledger-paste-file = File of openings from Forem
ledger-paste-file-hint = Exported from the open data set “offres-d-emploi-forem” (.csv, .json or .xlsx), 2 MB at most.
ledger-pasted = pasted text
ledger-offers-found = { $count ->
    [one] { $count } opening recognised
   *[other] { $count } openings recognised
}
ledger-offers-empty = { $count ->
    [one] { $count } line without a title or a number is left out.
   *[other] { $count } lines without a title or a number are left out.
}
ledger-licence = Source: Le Forem, CC BY-SA 4.0 (to be checked)
ledger-proposed = The trade and the language levels are proposed from the words of the opening: check them. What the opening does not clearly require is noted as desirable.
ledger-offer-new = new
ledger-offer-changed = to be updated
ledger-offer-same = already noted
ledger-offer-weekly = { $hours } a week
ledger-offer-months = { $count ->
    [one] { $count } month of experience
   *[other] { $count } months of experience
}
ledger-offer-asks = Asked for: { $needs }
ledger-offer-must = { $need } (required)
ledger-offer-wish = { $need } (desirable)
ledger-offer-unknown = Unknown: { $fields }
ledger-offers-add = { $count ->
    [one] Add { $count } opening
   *[other] Add { $count } openings
}
ledger-offers-done = Done. New openings: { $new }; updated: { $changed }.
ledger-offers-taken = { $count ->
    [one] { $count } opening added or updated
   *[other] { $count } openings added or updated
}
deed-companies = List of companies received
deed-companies-out = Companies exported
