//! A value that the model and what is drawn from it hold together.

use std::any::Any;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;
use std::rc::Rc;

/// A shared value, compared by its place in memory: two are equal when they are one. Drawing asks for nothing more, and
/// the code that would compare two values is not part of the program.
///
/// Nor is the code that takes a value apart part of whatever lets go of one: it stays in the part of the page that made the
/// value, though the main part holds what every screen shows. So a value is shared where it is made.
pub struct Shared<T>(Rc<dyn Any>, PhantomData<Rc<T>>);

impl<T: 'static> Shared<T> {
    /// Shares a value.
    pub fn new(value: T) -> Self {
        Self::from(Rc::new(value))
    }

    /// Changes the value; what was drawn from the one before keeps it.
    pub fn change(&mut self) -> &mut T
    where
        T: Clone,
    {
        if Rc::get_mut(&mut self.0).is_none() {
            *self = Self::new(T::clone(self));
        }
        match Rc::get_mut(&mut self.0).and_then(|held| held.downcast_mut()) {
            Some(value) => value,
            None => unreachable!("it was made of a value of this type, and nobody else holds it"),
        }
    }
}

impl<T: 'static> From<T> for Shared<T> {
    fn from(value: T) -> Self {
        Self::new(value)
    }
}

impl<T: 'static> From<Rc<T>> for Shared<T> {
    fn from(value: Rc<T>) -> Self {
        Self(value, PhantomData)
    }
}

impl<T: 'static> From<Shared<T>> for Rc<T> {
    fn from(shared: Shared<T>) -> Self {
        match shared.0.downcast() {
            Ok(value) => value,
            Err(_) => unreachable!("it was made of a value of this type"),
        }
    }
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), PhantomData)
    }
}

impl<T: Default + 'static> Default for Shared<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<T: 'static> Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        match self.0.downcast_ref() {
            Some(value) => value,
            None => unreachable!("it was made of a value of this type"),
        }
    }
}

impl<T> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Eq for Shared<T> {}

impl<T: fmt::Debug + 'static> fmt::Debug for Shared<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        T::fmt(self, out)
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
        let place = std::ptr::from_ref(&*held);
        held.change().push(3);
        assert_eq!(std::ptr::from_ref(&*held), place, "nobody else held it");
        assert_eq!(*Rc::<Vec<i32>>::from(held), [1, 2, 3]);
    }
}
