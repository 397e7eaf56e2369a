//! A value that the model and what is drawn from it hold together.

use std::fmt;
use std::ops::Deref;
use std::rc::Rc;

/// A shared value, compared by its place in memory: two are equal when they are one. Drawing asks for nothing more, and
/// the code that would compare two values is not part of the program.
pub struct Shared<T: ?Sized>(Rc<T>);

impl<T> Shared<T> {
    /// Shares a value.
    pub fn new(value: T) -> Self {
        Self(Rc::new(value))
    }

    /// Changes the value; what was drawn from the one before keeps it.
    pub fn change(&mut self) -> &mut T
    where
        T: Clone,
    {
        Rc::make_mut(&mut self.0)
    }
}

impl<T> From<T> for Shared<T> {
    fn from(value: T) -> Self {
        Self::new(value)
    }
}

impl<T: ?Sized> From<Rc<T>> for Shared<T> {
    fn from(value: Rc<T>) -> Self {
        Self(value)
    }
}

impl<T: ?Sized> From<Shared<T>> for Rc<T> {
    fn from(shared: Shared<T>) -> Self {
        shared.0
    }
}

impl<T: ?Sized> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T: Default> Default for Shared<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<T: ?Sized> Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: ?Sized> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T: ?Sized> Eq for Shared<T> {}

impl<T: ?Sized + fmt::Debug> fmt::Debug for Shared<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_means_the_same_and_a_change_makes_another() {
        let mut held = Shared::new(vec![1]);
        let drawn = held.clone();
        assert_eq!(held, drawn);
        assert_ne!(held, Shared::new(vec![1]));
        held.change().push(2);
        assert_ne!(held, drawn);
        assert_eq!((held.len(), drawn.len()), (2, 1));
    }
}
