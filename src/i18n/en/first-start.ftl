start-title = Welcome to Passerelle
start-intro = A board to follow each person from intake to a lasting job. Your data stays in this browser: there is no account and no server.
start-how = How do you want to start?
start-create = Create an organisation
start-create-help = You are the first of the team to open Passerelle.
start-join = Join my team
start-join-help = A colleague already works with Passerelle and gave you a backup.
start-organisation = Organisation
start-organisation-type = Type of organisation
start-file = File to import
start-your-name = Your name
start-your-name-help = It signs what you write. A first name and a role are enough: “Anne, trainer”.
start-who = Who are you?
start-new-colleague = A new name
start-begin = Begin
start-organisation-missing = Write the name of your organisation.
start-name-missing = Write your name.
start-file-missing = Choose the file received from your colleague.
start-joined = { $count ->
    [one] You have joined { $organisation }: { $count } record is here.
   *[other] You have joined { $organisation }: { $count } records are here.
}
start-member-known = Is your name in the list? Choose it: it will not be created twice.
