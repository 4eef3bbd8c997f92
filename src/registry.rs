//! Look-up over several catalogues.

#[cfg(feature = "alloc")]
use alloc::{borrow::Cow, vec::Vec};

use crate::catalog::{Catalog, Entry, State};

/// The catalogues of the systems that are switched on by features.
static BUILTIN: &[&Catalog] = &[
    #[cfg(feature = "kdp")]
    &crate::kdp::CATALOG,
    #[cfg(feature = "knox-guard")]
    &crate::knox_guard::CATALOG,
    #[cfg(feature = "slascone")]
    &crate::slascone::CATALOG,
    #[cfg(feature = "thingspace")]
    &crate::thingspace::CATALOG,
];

/// Catalogues that are looked up together. Nothing in it knows a system by name.
///
/// ```
/// use faultdex::Registry;
///
/// let registry = Registry::builtin();
/// assert_eq!(registry.lookup("slascone:1007").unwrap().variant, "ConnectionLimitReached");
/// assert_eq!(registry.lookup("401"), None, "three systems have a 401");
/// assert_eq!(registry.entries("401").count(), 3);
/// ```
#[derive(Debug, Clone)]
pub struct Registry {
    #[cfg(feature = "alloc")]
    catalogs: Cow<'static, [&'static Catalog]>,
    #[cfg(not(feature = "alloc"))]
    catalogs: &'static [&'static Catalog],
}

/// The entry of a code, over the built-in systems: see [`Registry::lookup`].
///
/// ```
/// let entry = faultdex::lookup("INPUT_INVALID.SessionToken.Invalid").unwrap();
/// assert_eq!(entry.retry, faultdex::Retry::Reauthenticate);
/// ```
#[must_use]
pub fn lookup(code: &str) -> Option<&'static Entry> {
    Registry::builtin().lookup(code)
}

impl Registry {
    /// The systems that are switched on by features. Allocates nothing.
    #[must_use]
    pub const fn builtin() -> Self {
        Self {
            #[cfg(feature = "alloc")]
            catalogs: Cow::Borrowed(BUILTIN),
            #[cfg(not(feature = "alloc"))]
            catalogs: BUILTIN,
        }
    }

    /// The same with another catalogue, in place of one for the same system where there is one.
    #[cfg(feature = "alloc")]
    #[must_use]
    pub fn with(self, catalog: &'static Catalog) -> Self {
        let mut catalogs: Vec<_> = self.catalogs.into_owned();
        match catalogs.iter_mut().find(|other| other.system.id == catalog.system.id) {
            Some(place) => *place = catalog,
            None => catalogs.push(catalog),
        }
        Self {
            catalogs: Cow::Owned(catalogs),
        }
    }

    /// Its catalogues, in the order in which they came.
    pub fn catalogs(&self) -> impl Iterator<Item = &'static Catalog> {
        self.catalogs.iter().copied()
    }

    /// The catalogue of the system with this id.
    #[must_use]
    pub fn catalog(&self, system: &str) -> Option<&'static Catalog> {
        self.catalogs().find(|catalog| catalog.system.id == system)
    }

    /// The one entry of `code`: either `system:code`, or a bare code that only one of the systems has.
    ///
    /// `None` where no system has it, and where several do: [`Registry::entries`] tells the two apart.
    /// Codes are spelt exactly as on the wire. Allocates nothing.
    #[must_use]
    pub fn lookup(&self, code: &str) -> Option<&'static Entry> {
        let mut entries = self.entries(code);
        let first = entries.next()?;
        entries.next().is_none().then_some(first)
    }

    /// Every entry of `code`, which is `system:code` or a bare code.
    pub fn entries(&self, code: &str) -> impl Iterator<Item = &'static Entry> {
        let (system, code) = self.split(code);
        self.within(system).filter_map(move |catalog| catalog.lookup(code))
    }

    /// Every entry with this symbolic name or Rust name, whatever the case of its letters; `system:` may stand before it.
    ///
    /// A name is no key: several codes may bear one.
    pub fn named(&self, name: &str) -> impl Iterator<Item = &'static Entry> {
        let (system, name) = self.split(name);
        let is_named = |own: &str| own.eq_ignore_ascii_case(name);
        self.within(system)
            .flat_map(|catalog| catalog.entries)
            .filter(move |entry| entry.name.is_some_and(is_named) || is_named(entry.variant))
    }

    /// Every state with this name or label, whatever the case of its letters; `system:` may stand before it.
    pub fn states(&self, name: &str) -> impl Iterator<Item = &'static State> {
        let (system, name) = self.split(name);
        self.within(system)
            .flat_map(|catalog| catalog.states)
            .filter(move |state| state.name.eq_ignore_ascii_case(name) || state.label.eq_ignore_ascii_case(name))
    }

    /// `system:code` taken apart. A colon after anything but a system's id is part of the code.
    #[must_use]
    pub fn split<'t>(&self, text: &'t str) -> (Option<&'static Catalog>, &'t str) {
        match text.split_once(':') {
            Some((system, code)) => match self.catalog(system) {
                Some(catalog) => (Some(catalog), code),
                None => (None, text),
            },
            None => (None, text),
        }
    }

    fn within(&self, system: Option<&'static Catalog>) -> impl Iterator<Item = &'static Catalog> {
        self.catalogs()
            .filter(move |catalog| system.is_none_or(|system| core::ptr::eq(*catalog, system)))
    }
}
