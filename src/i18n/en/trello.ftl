trello-title = Import a Trello board
trello-board = Board “{ $board }” · lists: { $lists } · cards: { $cards }
trello-lists = Lists
trello-lists-help = Which step does each list stand for? The proposals come from its name.
trello-list-cards = { $count ->
    [one] { $count } card
   *[other] { $count } cards
}
trello-list-archived = archived list
trello-list-ignored = Do not import
trello-list-notes = Team notes
trello-list-step = Step of the list “{ $list }”
trello-labels = Labels
trello-label-as = Use of the label “{ $label }”
trello-label-track = Training track
trello-label-tag = Label
trello-label-unnamed = label without a name ({ $color })
trello-color = { $color ->
    [green] green
    [yellow] yellow
    [orange] orange
    [red] red
    [purple] purple
    [blue] blue
    [sky] sky blue
    [lime] lime green
    [pink] pink
    [black] black
   *[other] no colour
}
trello-color-shade = { $shade ->
    [light] light { $color }
    [dark] dark { $color }
   *[plain] { $color }
}
trello-members = Members
trello-member-as = Who is “{ $member }”?
trello-member-new = A new colleague
trello-fields = Custom fields
trello-field-as = Where does the field “{ $field }” go?
trello-field-note = Into a note
trello-ignored = Do not import
trello-preview = See the preview
trello-private = The texts stay private until somebody ticks them as shareable.
trello-report-title = What the file holds
trello-report-read = read
trello-report-converted = imported
trello-report-ignored = left out
trello-report-absent = absent from the file
trello-report-kind = Content
trello-report-open-cards = Open cards
trello-report-archived-cards = Archived cards
trello-report-comments = Comments
trello-report-items = Checklist lines
trello-report-moves = Moves
trello-report-labels = Labels
trello-report-members = Members
trello-report-fields = Custom fields
trello-report-attachments = Attachments
trello-report-attachments-help = Documents are not imported: no identity, medical or social documents are kept here.
trello-report-actions-cut = Trello exports only the last 1,000 actions: those before { $date } are not in the file.
trello-report-masked = { $count ->
    [one] { $count } national register number taken out of the texts
   *[other] { $count } national register numbers taken out of the texts
}
trello-moved = { $count ->
    [one] { $count } card moved
   *[other] { $count } cards moved
}
trello-renamed = { $count ->
    [one] { $count } card renamed
   *[other] { $count } cards renamed
}
trello-newly-archived = { $count ->
    [one] { $count } card archived since
   *[other] { $count } cards archived since
}
trello-new = { $count ->
    [one] { $count } new card
   *[other] { $count } new cards
}
trello-undated = This Trello board contains no dates: there is no way to know when each thing happened. Nothing was changed. Export it again from Trello.
trello-again = This board was imported before. Only what has changed in Trello since is proposed; what you wrote here stays.
trello-track-of = Training track: { $name }
trello-obstacle-of = Obstacle: { $name }
trello-names = Names read in the titles of the cards
trello-name = “{ $title }”: first name { $first }, last name { $last }
trello-older = This file is older than the one already imported: it only adds earlier information.
trello-unnamed = unnamed
trello-one-card = This file is the export of a single Trello card. Nothing was changed. Export the whole board: in the board's menu, “Print, export, and share”, then “Export as JSON”.
trello-names-doubtful = { $count ->
    [one] { $count } card title to check
   *[other] { $count } card titles to check
}
trello-left-title = What is not imported, and why
trello-left-card = Card “{ $name }”: { $why }
trello-left-checklist = Checklist “{ $name }” of the card “{ $card }”: { $why }
trello-left-item = Line “{ $name }” of the card “{ $card }”: { $why }
trello-left-loose-checklist = Checklist “{ $name }”: { $why }
trello-left-loose-item = Line “{ $name }”: { $why }
trello-why-separator = it only separates other cards and holds nothing
trello-why-template = it is a template for cards
trello-why-mirror = it shows another card or another board
trello-why-list = its list is not imported
trello-why-erased = this person was erased for good here
trello-why-card = its card is not imported
trello-why-wordless = it holds no words
trello-why-empty = it holds no lines
trello-why-loose = it belongs to no card in the file
trello-why-unread = the file gives no way to recognise it
trello-left-comments = { $count ->
    [one] { $count } comment whose card is not imported or no longer in the file
   *[other] { $count } comments whose card is not imported or no longer in the file
}
trello-left-comments-empty = { $count ->
    [one] { $count } comment without words
   *[other] { $count } comments without words
}
trello-left-moves = { $count ->
    [one] { $count } move of a card that is not imported or no longer in the file
   *[other] { $count } moves of cards that are not imported or no longer in the file
}
trello-left-moves-within = { $count ->
    [one] { $count } move that changes no step
   *[other] { $count } moves that change no step
}
trello-left-labels = { $count ->
    [one] { $count } label that you do not import
   *[other] { $count } labels that you do not import
}
trello-left-values = { $count ->
    [one] { $count } field that you do not import, or whose card is not imported
   *[other] { $count } fields that you do not import, or whose card is not imported
}
trello-left-attachments = { $count ->
    [one] { $count } attachment that is not a web link, or whose card is not imported
   *[other] { $count } attachments that are not web links, or whose card is not imported
}
trello-left-starts = { $count ->
    [one] { $count } start date of a card, which has no place here
   *[other] { $count } start dates of cards, which have no place here
}
trello-left-completes = { $count ->
    [one] { $count } card marked as done without a due date
   *[other] { $count } cards marked as done without a due date
}
trello-left-votes = { $count ->
    [one] { $count } vote, which has no place here
   *[other] { $count } votes, which have no place here
}
