// Runs of memory pages for large blocks, of any size.
#pragma once

#include <array>
#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <mutex>

namespace torchnode {

// Takes runs of pages from one range of addresses, which is reserved once and takes memory only
// for the pages in use. Free neighbours become one run, so free pages serve any size.
//
// Free runs keep their pages ("warm"), because returning pages to the system and getting them anew
// costs more than most operators. Warm pages and pages in use are together at most 1.25 times
// the most that was in use in the last 5 to 10 seconds, and 32 MiB: beyond that the runs that were
// free longest give their pages back, when others need new ones or when the time is over. Pages go
// back in groups of 2 MiB, so that a little more stays if groups are used in part.
//
// Any thread may call everything. It is never destroyed: its thread runs until the process ends.
class PageHeap {
 public:
  PageHeap();
  PageHeap(const PageHeap&) = delete;
  PageHeap& operator=(const PageHeap&) = delete;

  bool holds(const void* memory) const {
    const auto* at = static_cast<const std::byte*>(memory);
    return at >= begin_ && at < end_;
  }

  // At least this many bytes, aligned to a page; null if there is no room for them.
  void* allocate(std::size_t bytes);
  // Takes back what `allocate` gave.
  void free(void* memory);

  // The note that its user has set for the page that an address in a run is on; null at first.
  void* note_at(const void* memory) const { return pages_[page_of(memory)].note; }
  // Notes it of all pages of a run; null before the run is freed.
  void set_note(void* run, void* note);

  struct Counts {
    // Bytes of all runs that are taken,
    std::size_t in_use;
    // and of free ones that have kept their pages.
    std::size_t idle;
    // Bytes that came from the system since the process began, and that went back to it.
    std::size_t fetched;
    std::size_t returned;
  };
  Counts counts();

  // Forgets what was in use before the last tick, and gives pages back. Called by its own clock
  // every 5 seconds while more than 32 MiB are warm.
  void tick();

 private:
  // A page's number; 0 stands for no page and is never given away.
  using Number = std::uint32_t;

  enum class State : std::uint8_t { none, used, warm, cold };

  // The record of a page. Only the first and the last of a run know state and length, and only the
  // first of a free run is on lists.
  struct Page {
    void* note;
    Number length;
    // Free runs of about the same length.
    Number next;
    Number previous;
    // Warm runs in the order in which they became so.
    Number older;
    Number newer;
    State state;
  };

  static constexpr std::size_t bin_count = 256;

  // Lists of free runs by length.
  struct Bins {
    std::array<Number, bin_count> first{};
    std::array<std::uint64_t, bin_count / 64> filled{};
  };

  Number page_of(const void* memory) const {
    const auto* at = static_cast<const std::byte*>(memory);
    return static_cast<Number>(static_cast<std::size_t>(at - begin_) >> page_bits_);
  }
  std::byte* address_of(Number page) const {
    return begin_ + (static_cast<std::size_t>(page) << page_bits_);
  }
  Number up_to_group(Number pages) const { return (pages + group_ - 1) / group_ * group_; }
  Bins& bins_of(State state) { return state == State::warm ? warm_bins_ : cold_bins_; }

  // All of these are called with the mutex held.
  void mark(Number first, Number length, State state);
  void put(Number first, Number length, State state);
  void remove(Number first);
  void put_joined(Number first, Number length, State state);
  Number find(const Bins& bins, Number length) const;
  bool extend(Number length);
  bool give_back(std::size_t pages);
  std::size_t limit(std::size_t in_use) const;
  void start_clock();

  // The clock's thread.
  void run_clock();

  std::byte* begin_ = nullptr;
  std::byte* end_ = nullptr;
  Page* pages_ = nullptr;
  unsigned page_bits_ = 0;
  // Pages that may be accessed, from the first on.
  Number ready_ = 0;
  Number page_count_ = 0;
  // Pages of a group.
  Number group_ = 0;

  std::mutex mutex_;
  std::condition_variable much_is_warm_;
  bool has_clock_ = false;
  // Whether there can be no clock; pages then go back as soon as 32 MiB are warm.
  bool has_no_time_ = false;
  Bins warm_bins_;
  Bins cold_bins_;
  Number oldest_ = 0;
  Number newest_ = 0;
  // All in pages.
  std::size_t in_use_ = 0;
  std::size_t warm_ = 0;
  std::size_t fetched_ = 0;
  std::size_t returned_ = 0;
  // The most that was in use, since the clock's last tick and between the two before.
  std::size_t most_now_ = 0;
  std::size_t most_before_ = 0;
};

}  // namespace torchnode
