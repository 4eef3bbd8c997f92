//! A progress bar while a lot is read, for somebody who watches.

use std::io::{self, IsTerminal as _};

use indicatif::{ProgressBar, ProgressStyle};

use super::files::Input;

/// Less is read before anybody wonders.
const WORTH_SHOWING: u64 = 64 << 20;

/// A bar, or nothing.
pub(super) struct Progress(Option<ProgressBar>);

impl Progress {
    /// On standard error, where that is a terminal and standard output is none: the two would write over each other.
    ///
    /// Of packed files the size is that of the packed, so the bar may run ahead.
    pub(super) fn of(inputs: &[Input]) -> Self {
        let total: Option<u64> = inputs.iter().map(Input::size).sum();
        let is_watched = io::stderr().is_terminal() && !io::stdout().is_terminal();
        let Some(total) = total.filter(|total| is_watched && *total >= WORTH_SHOWING) else {
            return Self(None);
        };
        let bar = ProgressBar::new(total);
        let style = ProgressStyle::with_template("{bar:40} {bytes}/{total_bytes} {bytes_per_sec} {eta}");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        Self(Some(bar))
    }

    pub(super) fn advance(&self, bytes: usize) {
        if let Some(bar) = &self.0 {
            bar.inc(bytes as u64);
        }
    }

    pub(super) fn clear(&self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}
