part-arriving = This part of the program is on its way…
part-missing = This part of the program could not be loaded. Your data is untouched. Check the connection, then try again.
part-outdated = A new version of Passerelle has been put online, and this page no longer finds all of its parts. Your data is untouched. Save what you have begun, then reload the page.
part-unsaved-text = An open form holds text that is not saved. Save it first, or reload all the same: that text will be lost.
part-reload-anyway = Reload all the same
part-waiting = { $count ->
    [one] Your action will be done in a moment: a part of the program is on its way.
   *[other] Your actions will be done in a moment: a part of the program is on its way.
}
part-kept = { $count ->
    [one] What you did meanwhile waits here: it will be done as soon as this part is there, and is lost if you reload before.
   *[other] The { $count } things you did meanwhile wait here: they will be done as soon as this part is there, and are lost if you reload before.
}
