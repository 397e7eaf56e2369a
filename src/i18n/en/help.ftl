help-title = Help
help-board-title = What this board is
help-board-1 = { $type ->
    [cisp] Each card is a trainee. Each column is a step, from welcome to a job that lasts.
    [mire] Each card is a candidate. Each column is a step, from welcome to a job that lasts.
   *[other] Each card is a person. Each column is a step, from welcome to a job that lasts.
}
help-board-2 = A path is not a straight line: a card may go on, come back, skip a step. Each move keeps its date.
help-board-3 = To move a card: drag it, or use “Move to…”, or the M key. On a touch screen, press long, then drag. In a column, the order follows the due dates: what is pressing stands on top, and nobody arranges it by hand.
help-board-4 = “Unknown” is an answer. What was not asked is never counted as a no.
help-day-title = Writing a date
help-day = Everywhere, a date is written as it is said: “tomorrow”, “Thursday week”, “in 3 weeks”, “end of the month”, “Easter Monday” or “14/3”; the day that was understood appears below, and the button beside it opens a calendar. Where one tells what has been, “yesterday”, “last Monday” and “12/3” are days that are over. The hour of an appointment is written beside the day: “Thursday 2 pm”.
help-contacts-title = Noting a contact
help-contacts = In a file, choose the way, write one to three lines, then press Enter. The C key leads there, and the first letter of a way chooses it. A next action becomes a task in the same gesture. The pin shows a line on the card: three at most, and never in anything you send.
help-views-title = Several ways of seeing, several people at once
help-views-1 = “Board” and “List” show the same people. They can be grouped and sorted, and the view kept under a name: it stays on this device.
help-views-2 = “Who follows whom” counts people by referent and by step. A figure shows its cards; pressing it again brings all of them back.
help-views-3 = Select cards with Space, with Ctrl and a click or by the card's button, or a column with its button: “Move…” gives each person an answer of their own, and one “Undo” brings everybody back.
help-sessions-title = Presences and hours
help-sessions-1 = In “Sessions”, choose a group and a week. A letter notes one person and goes on to the next; “All present” notes everyone of whom nothing is said yet.
help-sessions-2 = Hours are computed by themselves: what is planned, excused or absent counts zero. In the file, a figure typed by hand keeps the computed one beside it.
help-paper-title = Printing
help-paper = “Print” in a file opens a sheet to read first: the sheet for the person, the file, the certificate, the placement agreement and the visit; the presence sheet is under “Sessions” too. What the program does not keep, such as the date of birth, is a dotted line.
help-undo-title = You can go back
help-undo = Each action can be undone and redone, even tomorrow. Only “Erase for good” is final, and the screen says so first.
help-undo-2 = What you begin to type stays on this device, even if you close the page. It waits on top of the record, with “Continue” and “Discard”; nothing is saved before you say so.
help-data-title = Where the data are
help-data-1 = In this browser, on this computer, and nowhere else. There is no server, and nothing is sent by itself.
help-data-2 = If the browser's data are cleared, or the computer breaks down, only a backup brings them back. Make one each working day.
help-data-3 = The data belong to the address of the page. If the address changes, the board looks empty: go back to the old one, back up, then restore.
help-data-4 = The single file (dossier unique) stays with Forem. This board is your working copy beside it: it reads and writes nothing there.
help-team-title = Working together
help-team-1 = Each works on their own computer, then imports the other's backup: both works add up and nothing is lost. Importing twice changes nothing.
help-team-2 = When two people changed the same thing without seeing each other, both answers are shown with their names, and the team chooses.
help-privacy-title = What is not written here
help-privacy = No national register number, no identity, medical or social document, no judgement on people. Short facts that the person could read.
help-keys-title = With the keyboard
help-words-title = The words
help-word-step = Step: where the person stands with you. The partner has its own.
help-word-placement = Placement: a time in a company. The word “trainee” means the person during the whole path. On a card, “D+4” says that it began 4 days ago, “D−3” that it begins in 3 days.
help-word-goal = Job goal: the job that the person aims at. The career plan is the whole way to it.
help-word-obstacle = Obstacle: what makes access to work harder, such as getting around. Its state and what was agreed are noted, never its story. Limited hours are availability, not an obstacle.
help-index = Contents of the help
help-key = Key
help-key-does = What it does
help-picture-board = A card moves to the next step. It may also come back, or skip one.
help-picture-team = Two computers, two backups: each imports the other's, and both add up.
