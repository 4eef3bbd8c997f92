//! A progress bar while a lot is read, for somebody who watches.

use std::io::{self, IsTerminal as _, Read};

use indicatif::{ProgressBar, ProgressStyle};

use super::files::Input;

/// Less is read before anybody wonders.
const WORTH_SHOWING: u64 = 64 << 20;

/// A bar, or one that nobody sees.
pub(super) struct Progress(ProgressBar);

impl Progress {
    /// On standard error, where that is a terminal; `is_quiet` says that nothing else is written to the terminal meanwhile.
    pub(super) fn of(inputs: &[Input], is_quiet: bool) -> Self {
        let total: Option<u64> = inputs.iter().map(Input::size).sum();
        let is_watched = io::stderr().is_terminal() && (is_quiet || !io::stdout().is_terminal());
        let Some(total) = total.filter(|total| is_watched && *total >= WORTH_SHOWING) else {
            return Self(ProgressBar::hidden());
        };
        let bar = ProgressBar::new(total);
        let style = ProgressStyle::with_template("{wide_bar} {bytes} of {total_bytes}, {bytes_per_sec}, {eta} left");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        Self(bar)
    }

    /// Counts what is read from `file`: of a packed one the packed bytes, as its size does.
    pub(super) fn counted<R: Read>(&self, file: R) -> impl Read + use<R> {
        self.0.wrap_read(file)
    }

    /// Does what writes to the terminal too, with the bar out of the way.
    pub(super) fn aside(&self, write: impl FnOnce()) {
        self.0.suspend(write);
    }

    pub(super) fn clear(&self) {
        self.0.finish_and_clear();
    }
}
