//! The plots of a report, as SVG for a page: what a series looks like is left to the page's style.

use std::io;

use jiff::Timestamp;
use plotters::coord::Shift;
use plotters::prelude::*;

use crate::count::grouped;

/// A plot as SVG, without the element around it.
pub(super) struct Plot {
    /// What it shows, in words.
    pub(super) title: String,
    /// What stands in `viewBox`.
    pub(super) view: String,
    pub(super) shapes: String,
}

/// As many series can be told apart; the last stands for all the others.
pub(super) const SERIES: usize = 6;

/// Plotters has whole coordinates only: each stands for a quarter of a pixel.
const SCALE: u32 = 4;

/// A label's height in pixels.
const LABEL: u32 = 12;

/// Of which plotters makes the height above.
const TEXT_SIZE: f64 = (LABEL * SCALE) as f64 * 1.24;

/// A bar leaves one part in as many to the next one.
const GAP: i64 = 8;

/// What becomes a class of the page's style, by the colour that it is drawn in.
const SERIES_COLOURS: [RGBColor; SERIES] = [
    RGBColor(1, 0, 0),
    RGBColor(2, 0, 0),
    RGBColor(3, 0, 0),
    RGBColor(4, 0, 0),
    RGBColor(5, 0, 0),
    RGBColor(6, 0, 0),
];
/// Lines that only help to read.
const GRID: RGBColor = RGBColor(7, 0, 0);
const TEXT: RGBColor = RGBColor(8, 0, 0);

/// Counts over time, in intervals of the same length.
pub(super) struct Series<'t> {
    /// When each interval begins.
    pub(super) starts: &'t [Timestamp],
    /// The intervals' length in seconds.
    pub(super) width: i64,
}

/// The class that the page's style knows series `number` by.
pub(super) fn class(number: usize) -> String {
    format!("series-{}", number.min(SERIES - 1) + 1)
}

impl Series<'_> {
    fn start(&self) -> i64 {
        self.starts.first().map_or(0, |start| start.as_second())
    }

    fn end(&self) -> i64 {
        self.starts.last().map_or(0, |start| start.as_second()) + self.width
    }

    /// The place of interval `number` on a plot.
    fn sides(&self, number: usize) -> (i64, i64) {
        let start = self.start() + self.width * number as i64;
        (start, start + self.width - self.width / GAP)
    }

    /// `layers` upon one another, the first at the bottom; each has a count for each interval.
    pub(super) fn stacked(&self, layers: &[Vec<u64>], size: (u32, u32), title: String) -> io::Result<Plot> {
        let totals: Vec<u64> = (0..self.starts.len())
            .map(|number| layers.iter().map(|layer| layer[number]).sum())
            .collect();
        let most = totals.iter().copied().max().unwrap_or(0).max(1);
        draw(size, title, |area| {
            let style = ("sans-serif", TEXT_SIZE).into_font().color(&TEXT);
            let room = (grouped(most).len() as u32 + 1) * LABEL * SCALE * 6 / 10;
            let (ticks, form) = ticks(self.start(), self.end(), (size.0 / 110) as usize);
            let mut chart = ChartBuilder::on(area)
                .margin_top(LABEL * SCALE)
                .margin_right(LABEL * SCALE * 2)
                .x_label_area_size(LABEL * SCALE * 2)
                .y_label_area_size(room)
                .build_cartesian_2d(
                    (self.start()..self.end()).with_key_points(ticks),
                    0.0..most as f64 * 1.03,
                )?;
            chart
                .configure_mesh()
                .disable_x_mesh()
                .light_line_style(TRANSPARENT)
                .bold_line_style(GRID.stroke_width(SCALE))
                .axis_style(GRID.stroke_width(SCALE))
                .label_style(style)
                .set_all_tick_mark_size(SCALE * 4)
                .x_label_formatter(&|second| label(*second, form))
                .y_label_formatter(&|count| grouped(*count as u64))
                // No more than there are whole counts.
                .y_labels(most.min(3) as usize + 1)
                .draw()?;
            let mut below = vec![0.0; totals.len()];
            for (layer, colour) in layers.iter().zip(SERIES_COLOURS) {
                let bars = (0..)
                    .zip(layer)
                    .filter(|(_, count)| **count > 0)
                    .map(|(number, count)| {
                        let (left, right) = self.sides(number);
                        let bottom = below[number];
                        below[number] += seen(*count, most, 200.0);
                        Rectangle::new([(left, bottom), (right, below[number])], colour.filled())
                    });
                let bars: Vec<_> = bars.collect();
                chart.draw_series(bars)?;
            }
            Ok(())
        })
    }

    /// One series by itself, without axes.
    pub(super) fn sparkline(&self, counts: &[u64], number: usize, title: String) -> io::Result<Plot> {
        let most = counts.iter().copied().max().unwrap_or(0).max(1);
        draw((360, 32), title, |area| {
            let mut chart = ChartBuilder::on(area).build_cartesian_2d(self.start()..self.end(), 0.0..most as f64)?;
            let bars = (0..)
                .zip(counts)
                .filter(|(_, count)| **count > 0)
                .map(|(interval, count)| {
                    let (left, right) = self.sides(interval);
                    let colour = SERIES_COLOURS[number.min(SERIES - 1)];
                    Rectangle::new([(left, 0.0), (right, seen(*count, most, 12.0))], colour.filled())
                });
            chart.draw_series(bars)?;
            Ok(())
        })
    }
}

/// A part of a whole.
pub(super) fn share(part: u64, whole: u64) -> io::Result<Plot> {
    draw((80, 6), String::new(), |area| {
        let (width, height) = area.dim_in_pixel();
        let right = (f64::from(width) * part as f64 / whole.max(1) as f64).ceil() as i32;
        area.draw(&Rectangle::new(
            [(0, 0), (right, height as i32)],
            SERIES_COLOURS[0].filled(),
        ))
    })
}

type Drawn = Result<(), DrawingAreaErrorKind<io::Error>>;

/// What `plot` draws in an area of `size` pixels.
fn draw(
    size: (u32, u32),
    title: String,
    plot: impl FnOnce(&DrawingArea<SVGBackend<'_>, Shift>) -> Drawn,
) -> io::Result<Plot> {
    let (width, height) = (size.0 * SCALE, size.1 * SCALE);
    let mut svg = String::new();
    let area = SVGBackend::with_string(&mut svg, (width, height)).into_drawing_area();
    plot(&area).and_then(|()| area.present()).map_err(io::Error::other)?;
    drop(area);
    // Without the element around: it gets a title from the page.
    let shapes = svg.split_once('>').map_or("", |(_, shapes)| shapes);
    let mut shapes = shapes
        .trim_end()
        .trim_end_matches("</svg>")
        .replace(" opacity=\"1\"", "");
    for (number, colour) in (0..).zip(SERIES_COLOURS) {
        shapes = shapes.replace(&attribute("fill", colour), &format!("class=\"{}\"", class(number)));
    }
    Ok(Plot {
        title,
        view: format!("0 0 {width} {height}"),
        shapes: shapes
            .replace(&attribute("stroke", GRID), "class=\"grid\"")
            .replace(&attribute("fill", TEXT), ""),
    })
}

/// How a colour stands in the SVG.
fn attribute(name: &str, RGBColor(red, green, blue): RGBColor) -> String {
    format!("{name}=\"#{red:02X}{green:02X}{blue:02X}\"")
}

/// How high `count` is drawn: one fault is to be seen beside thousands.
fn seen(count: u64, most: u64, parts: f64) -> f64 {
    (count as f64).max(most as f64 / parts)
}

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// Where to write a time on an axis, round ones and at most about `most`, and in which form.
fn ticks(start: i64, end: i64, most: usize) -> (Vec<i64>, &'static str) {
    const STEPS: [i64; 15] = [
        MINUTE,
        5 * MINUTE,
        10 * MINUTE,
        30 * MINUTE,
        HOUR,
        3 * HOUR,
        6 * HOUR,
        12 * HOUR,
        DAY,
        2 * DAY,
        7 * DAY,
        28 * DAY,
        91 * DAY,
        182 * DAY,
        364 * DAY,
    ];
    let span = end - start;
    let most = most.max(2) as i64;
    let longest = STEPS[STEPS.len() - 1];
    let step = STEPS
        .into_iter()
        .find(|step| span / step <= most)
        .unwrap_or_else(|| longest * (span / longest / most + 1));
    let first = start.div_euclid(step) + i64::from(start.rem_euclid(step) > 0);
    let ticks = (first..).map(|number| number * step);
    let form = if span > 300 * DAY {
        "%Y-%m-%d"
    } else if step >= DAY {
        "%-d %b"
    } else if start.div_euclid(DAY) == (end - 1).div_euclid(DAY) {
        "%H:%M"
    } else {
        "%-d %b %H:%M"
    };
    (ticks.take_while(|tick| *tick <= end).collect(), form)
}

fn label(second: i64, form: &str) -> String {
    Timestamp::from_second(second).map_or_else(|_| String::new(), |time| time.strftime(form).to_string())
}
