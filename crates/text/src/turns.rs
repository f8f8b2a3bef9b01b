//! Long work that is done in turns, so that a page can draw in between.
//!
//! Whoever works writes plain code and says, wherever a loop goes round, how much it has done:
//! `turns.work(bytes).await`. There it rests when its turn is over. Whoever waits for the result
//! holds a [`Job`] and gives it one turn after the other; to cancel it, drop it.

use std::cell::Cell;
use std::fmt;
use std::future::Future;
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

/// Counts the work of a [`Job`]. Work is counted in bytes of text, or what takes as long.
#[derive(Debug, Clone, Default)]
pub struct Turns(Rc<Count>);

#[derive(Debug, Default)]
struct Count {
    done: Cell<usize>,
    /// The work at which the turn is over.
    until: Cell<usize>,
}

impl Turns {
    /// Counts work that was just done; await it, so that the work rests when its turn is over.
    pub fn work(&self, amount: usize) -> Rest<'_> {
        self.0.done.set(self.0.done.get().saturating_add(amount));
        Rest(&self.0)
    }

    /// Does another job as a part of this work, turn by turn.
    pub async fn of<T>(&self, mut job: Job<T>) -> T {
        loop {
            let before = job.done();
            let result = job.advance(self.left());
            self.work(job.done() - before).await;
            if let Some(result) = result {
                return result;
            }
        }
    }

    /// What is left of the turn.
    fn left(&self) -> usize {
        self.0.until.get().saturating_sub(self.done())
    }

    /// All the work so far.
    pub fn done(&self) -> usize {
        self.0.done.get()
    }
}

/// Waits for the next turn, if this one is over.
#[derive(Debug)]
#[must_use = "work rests only where this is awaited"]
pub struct Rest<'a>(&'a Count);

impl Future for Rest<'_> {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        if self.0.done.get() < self.0.until.get() { Poll::Ready(()) } else { Poll::Pending }
    }
}

/// Work that is done in turns and gives a `T`.
pub struct Job<T> {
    work: Pin<Box<dyn Future<Output = T>>>,
    turns: Turns,
}

impl<T> Job<T> {
    /// A job of which nothing is done yet; `work` makes it, given what to count its work with.
    pub fn new<F: Future<Output = T> + 'static>(work: impl FnOnce(Turns) -> F) -> Self {
        let turns = Turns::default();
        Job { work: Box::pin(work(turns.clone())), turns }
    }

    /// Goes on for a turn of about `budget`; gives the result once it is there. Not to be called
    /// again afterwards.
    pub fn advance(&mut self, budget: usize) -> Option<T> {
        self.turns.0.until.set(self.turns.done().saturating_add(budget.max(1)));
        match self.work.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(result) => Some(result),
            Poll::Pending => None,
        }
    }

    /// Does all of it at once.
    pub fn finish(mut self) -> T {
        loop {
            if let Some(result) = self.advance(usize::MAX) {
                return result;
            }
        }
    }

    /// All the work so far.
    pub fn done(&self) -> usize {
        self.turns.done()
    }
}

/// Does at once what could be done in turns.
pub fn at_once<T>(work: impl AsyncFnOnce(&Turns) -> T) -> T {
    let turns = Turns::default();
    turns.0.until.set(usize::MAX);
    let mut work = pin!(work(&turns));
    loop {
        if let Poll::Ready(result) = work.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            return result;
        }
    }
}

impl<T: 'static> Job<T> {
    /// The same job, whose result is changed once it is there.
    pub fn then<U>(self, change: impl FnOnce(T) -> U + 'static) -> Job<U> {
        let Job { work, turns } = self;
        Job { work: Box::pin(async move { change(work.await) }), turns }
    }
}

impl<T> fmt::Debug for Job<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Job").field("done", &self.done()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(text: &'static str) -> Job<u32> {
        Job::new(|turns| async move {
            let mut sum = 0;
            for byte in text.bytes() {
                sum += u32::from(byte - b'0');
                turns.work(1).await;
            }
            sum
        })
    }

    #[test]
    fn a_job_rests_when_its_turn_is_over_and_goes_on_where_it_was() {
        let mut job = sum("12345");
        assert_eq!((job.advance(2), job.done()), (None, 2));
        assert_eq!((job.advance(0), job.done()), (None, 3), "a turn of nothing goes on all the same");
        assert_eq!((job.advance(9), job.done()), (Some(15), 5));
        assert_eq!(sum("12345").finish(), 15);
    }
}
