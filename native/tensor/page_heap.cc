#include "tensor/page_heap.h"

#include <signal.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <bit>
#include <chrono>
#include <system_error>
#include <thread>
#include <utility>

namespace torchnode {
namespace {

constexpr std::size_t mib = std::size_t{1024} * 1024;
constexpr std::size_t gib = 1024 * mib;

// This much may be warm beyond a quarter of what was in use.
constexpr std::size_t always_warm = 32 * mib;
constexpr std::chrono::seconds between_ticks{5};
// Pages come from the system and go back to it in groups of this many bytes, which it can map at
// once (transparent huge pages).
constexpr std::size_t group = 2 * mib;
// Given back at a time, so that others need not wait for long.
constexpr std::size_t release_step = 8 * mib;
// The address space that becomes accessible at a time.
constexpr std::size_t extension = 64 * mib;

// Up to this many pages each length has a list of its own; above, eight lists share each doubling.
constexpr std::size_t exact_bins = 64;

constexpr std::size_t bin_of(std::size_t length) {
  if (length <= exact_bins) return length - 1;
  const auto doubling = static_cast<std::size_t>(std::bit_width(length)) - 1;
  const std::size_t eighth = (length >> (doubling - 3)) & std::size_t{7};
  return exact_bins + (doubling - 6) * 8 + eighth;
}

std::size_t address_space() {
  const auto memory = static_cast<std::size_t>(std::max(sysconf(_SC_PHYS_PAGES), 1L)) *
                      static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
  return std::clamp(std::bit_ceil(memory), gib, 1024 * gib);
}

}  // namespace

PageHeap::PageHeap() {
  page_bits_ = static_cast<unsigned>(std::countr_zero(
      std::max(static_cast<std::size_t>(sysconf(_SC_PAGESIZE)), std::size_t{4096})));
  // Half of it if the system refuses (ulimit -v).
  for (std::size_t bytes = address_space(); bytes >= 64 * mib; bytes /= 2) {
    const std::size_t count = bytes >> page_bits_;
    const std::size_t head = count * sizeof(Page);
    void* memory = mmap(nullptr, head + group + bytes, PROT_NONE,
                        MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (memory == MAP_FAILED) continue;
    pages_ = static_cast<Page*>(memory);
    const auto after = reinterpret_cast<std::uintptr_t>(memory) + head;
    begin_ = static_cast<std::byte*>(memory) + head + (group - after % group) % group;
    end_ = begin_ + bytes;
    page_count_ = static_cast<Number>(count);
    group_ = static_cast<Number>(group >> page_bits_);
    return;
  }
}

// The lists ----------------------------------------------------------------------------------

void PageHeap::mark(Number first, Number length, State state) {
  for (Page* page : {&pages_[first], &pages_[first + length - 1]}) {
    page->length = length;
    page->state = state;
  }
}

void PageHeap::put(Number first, Number length, State state) {
  mark(first, length, state);
  Page& page = pages_[first];
  Bins& bins = bins_of(state);
  const std::size_t bin = bin_of(length);
  page.previous = 0;
  page.next = bins.first[bin];
  if (page.next != 0) pages_[page.next].previous = first;
  bins.first[bin] = first;
  bins.filled[bin / 64] |= std::uint64_t{1} << (bin % 64);
  if (state != State::warm) return;
  warm_ += length;
  page.newer = 0;
  page.older = newest_;
  (newest_ == 0 ? oldest_ : pages_[newest_].newer) = first;
  newest_ = first;
}

void PageHeap::remove(Number first) {
  const Page& page = pages_[first];
  Bins& bins = bins_of(page.state);
  const std::size_t bin = bin_of(page.length);
  if (page.next != 0) pages_[page.next].previous = page.previous;
  if (page.previous != 0) {
    pages_[page.previous].next = page.next;
  } else {
    bins.first[bin] = page.next;
    if (page.next == 0) bins.filled[bin / 64] &= ~(std::uint64_t{1} << (bin % 64));
  }
  if (page.state != State::warm) return;
  warm_ -= page.length;
  (page.newer == 0 ? newest_ : pages_[page.newer].older) = page.older;
  (page.older == 0 ? oldest_ : pages_[page.older].newer) = page.newer;
}

// Makes one run of it and of its neighbours in the same state. The pages before the first and after
// the last have no state.
void PageHeap::put_joined(Number first, Number length, State state) {
  const Page& before = pages_[first - 1];
  if (before.state == state) {
    const Number count = before.length;
    first -= count;
    remove(first);
    length += count;
  }
  if (first + length < ready_ && pages_[first + length].state == state) {
    const Number after = first + length;
    const Number count = pages_[after].length;
    remove(after);
    length += count;
  }
  put(first, length, state);
}

// A free run that is long enough, about the shortest; 0 if there is no such run.
PageHeap::Number PageHeap::find(const Bins& bins, Number length) const {
  std::size_t bin = bin_of(length);
  // Runs of this list may be shorter.
  constexpr int tries = 8;
  Number run = bins.first[bin];
  for (int i = 0; i < tries && run != 0; ++i, run = pages_[run].next) {
    if (pages_[run].length >= length) return run;
  }
  ++bin;
  for (std::size_t word = bin / 64; word < bins.filled.size(); ++word) {
    std::uint64_t filled = bins.filled[word];
    if (word == bin / 64) filled &= ~std::uint64_t{0} << (bin % 64);
    if (filled != 0) {
      return bins.first[word * 64 + static_cast<std::size_t>(std::countr_zero(filled))];
    }
  }
  return 0;
}

// Makes more pages accessible, of which one run is at least this long.
bool PageHeap::extend(Number length) {
  // Page 0 stands for no page.
  const Number first = std::max(ready_, group_);
  // Together with the free run that ends there.
  const Page* last = first > group_ ? &pages_[first - 1] : nullptr;
  const Number joined = last && last->state == State::cold ? last->length : 0;
  const auto least = static_cast<Number>(extension >> page_bits_);
  Number more = length > joined ? std::max(up_to_group(length - joined), least) : least;
  if (more > page_count_ - first) more = page_count_ - first;
  if (joined + more < length) return false;
  constexpr int access = PROT_READ | PROT_WRITE;
  const std::size_t bytes = static_cast<std::size_t>(more) << page_bits_;
  if (mprotect(pages_, (first + more) * sizeof(Page), access) != 0 ||
      mprotect(address_of(first), bytes, access) != 0) {
    return false;
  }
  // With larger pages a group is not what the system maps at once.
  if (page_bits_ == 12) madvise(address_of(first), bytes, MADV_HUGEPAGE);
  ready_ = first + more;
  put_joined(first, more, State::cold);
  return true;
}

// Runs -----------------------------------------------------------------------------------------

void* PageHeap::allocate(std::size_t bytes) {
  const std::size_t wanted = ((bytes - 1) >> page_bits_) + 1;
  const std::lock_guard<std::mutex> lock(mutex_);
  // A run of an eighth of all addresses or more would leave too little room for others.
  if (wanted > page_count_ / 8) return nullptr;
  const auto length = static_cast<Number>(wanted);
  Number run = find(warm_bins_, length);
  if (run == 0) {
    const std::size_t pages = in_use_ + warm_ + length;
    const std::size_t most = limit(in_use_ + length);
    if (pages > most) give_back(pages - most);
    run = find(cold_bins_, length);
    if (run == 0 && extend(length)) run = find(cold_bins_, length);
    if (run == 0) return nullptr;
  }
  const Number whole = pages_[run].length;
  // The rest of a cold run is warm up to the end of the group.
  const Number with_pages = pages_[run].state == State::warm ? whole : up_to_group(length);
  if (pages_[run].state == State::cold) fetched_ += with_pages;
  remove(run);
  mark(run, length, State::used);
  if (whole > with_pages) put(run + with_pages, whole - with_pages, State::cold);
  if (with_pages > length) put_joined(run + length, with_pages - length, State::warm);
  in_use_ += length;
  most_now_ = std::max(most_now_, in_use_);
  return address_of(run);
}

void PageHeap::free(void* memory) {
  const std::lock_guard<std::mutex> lock(mutex_);
  const Number run = page_of(memory);
  const Number length = pages_[run].length;
  in_use_ -= length;
  put_joined(run, length, State::warm);
  if (warm_ << page_bits_ <= always_warm) return;
  if (!has_clock_) start_clock();
  if (has_no_time_) {
    give_back(warm_ - (always_warm >> page_bits_));
  } else {
    much_is_warm_.notify_one();
  }
}

void PageHeap::set_note(void* run, void* note) {
  const std::lock_guard<std::mutex> lock(mutex_);
  const Number first = page_of(run);
  const Number length = pages_[first].length;
  for (Number i = 0; i < length; ++i) pages_[first + i].note = note;
}

PageHeap::Counts PageHeap::counts() {
  const std::lock_guard<std::mutex> lock(mutex_);
  const auto bytes = [&](std::size_t pages) { return pages << page_bits_; };
  return {bytes(in_use_), bytes(warm_), bytes(fetched_), bytes(returned_)};
}

// Pages that go back -----------------------------------------------------------------------------

// The number of pages that may be in use and warm, if `in_use` are in use.
std::size_t PageHeap::limit(std::size_t in_use) const {
  const std::size_t most = std::max({most_now_, most_before_, in_use});
  return most + most / 4 + (always_warm >> page_bits_);
}

// Gives back this many pages or a little more, if there are enough. Returns whether there were
// any.
bool PageHeap::give_back(std::size_t pages) {
  std::size_t left = pages;
  for (Number run = oldest_, next = 0; left > 0 && run != 0; run = next) {
    next = pages_[run].newer;
    const Number end = run + pages_[run].length;
    // Its whole groups; the last of them, since runs are used from their beginning on.
    const Number last = end / group_ * group_;
    const Number groups = last > run ? (last - run) / group_ : 0;
    const Number count =
        group_ * static_cast<Number>(std::min<std::size_t>(groups, (left + group_ - 1) / group_));
    if (count == 0) continue;
    const Number first = last - count;
    remove(run);
    if (first > run) put(run, first - run, State::warm);
    if (end > last) put(last, end - last, State::warm);
    madvise(address_of(first), static_cast<std::size_t>(count) << page_bits_, MADV_DONTNEED);
    put_joined(first, count, State::cold);
    returned_ += count;
    left -= std::min<std::size_t>(left, count);
  }
  return left < pages;
}

void PageHeap::start_clock() {
  has_clock_ = true;
  // Signals are for the threads of Node.js.
  sigset_t all;
  sigset_t before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  try {
    std::thread([this] { run_clock(); }).detach();
  } catch (const std::system_error&) {
    has_no_time_ = true;
  }
  pthread_sigmask(SIG_SETMASK, &before, nullptr);
}

void PageHeap::run_clock() {
  std::unique_lock<std::mutex> lock(mutex_);
  for (;;) {
    much_is_warm_.wait(lock, [&] { return warm_ << page_bits_ > always_warm; });
    lock.unlock();
    std::this_thread::sleep_for(between_ticks);
    tick();
    lock.lock();
  }
}

void PageHeap::tick() {
  std::unique_lock<std::mutex> lock(mutex_);
  most_before_ = std::exchange(most_now_, in_use_);
  while (in_use_ + warm_ > limit(in_use_) &&
         give_back(std::min(in_use_ + warm_ - limit(in_use_), release_step >> page_bits_))) {
    lock.unlock();
    std::this_thread::yield();
    lock.lock();
  }
}

}  // namespace torchnode
