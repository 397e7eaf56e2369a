part-arriving = This part of the program is on its way…
part-missing = This part of the program could not be loaded. Your data are untouched. Check the connection, then try again.
part-outdated = A new version of Passerelle has been put online, and this page no longer finds all of its parts. Your data are untouched. Save what you have begun, then reload the page.
part-unsaved-text = An open form holds text that is not saved. Save it first, or reload all the same: that text will be lost.
part-reload-anyway = Reload all the same
