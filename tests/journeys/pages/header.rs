//! The header, on every screen but the first start.

use crate::support::Browser;

/// The header.
pub struct Header<'a>(pub &'a Browser);

impl Header<'_> {
    /// Names a colleague who writes on this device from now on.
    pub async fn add_colleague(&self, name: &str) {
        let page = self.0;
        page.role_like("button", "Vous êtes").await.click().await.expect("the button opens a menu");
        page.click("menuitem", "Ajouter un·e collègue").await;
        page.fill("Nom de votre collègue", name).await;
        page.click("button", "Ajouter").await;
        page.role_like("button", &format!("Vous êtes {name}")).await;
        page.saved().await;
    }
}
