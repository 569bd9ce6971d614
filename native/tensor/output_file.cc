#include "tensor/output_file.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include "core/errors.h"

namespace torchnode {
namespace {

constexpr std::string_view suffix = ".partial";
constexpr mode_t permissions = 07777;

// Calls until no signal comes between.
template <typename Call>
auto uninterrupted(const Call& call) {
  auto result = call();
  while (result < 0 && errno == EINTR) result = call();
  return result;
}

FileDescriptor open_file(const std::string& path, int flags, mode_t mode = 0) {
  return FileDescriptor(
      uninterrupted([&] { return ::open(path.c_str(), O_CLOEXEC | flags, mode); }));
}

bool same_file(const struct stat& a, const struct stat& b) {
  return a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

bool is_there(const std::string& path, const struct stat& file) {
  struct stat found;
  return ::stat(path.c_str(), &found) == 0 && same_file(found, file);
}

// The path of the file that is there, without symbolic links; empty if there is none.
std::string real_path(const std::string& path) {
  const auto release = [](char* text) { std::free(text); };
  const std::unique_ptr<char, decltype(release)> real(::realpath(path.c_str(), nullptr), release);
  return real == nullptr ? std::string() : std::string(real.get());
}

std::string folder_of(const std::string& path) {
  const auto slash = path.rfind('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

std::string name_of(const std::string& path) {
  const auto slash = path.rfind('/');
  return slash == std::string::npos ? path : path.substr(slash + 1);
}

// The path that symbolic links lead to if nothing is there yet.
std::string follow(std::string path) {
  std::array<char, PATH_MAX> target;
  for (int links = 0; links < 40; ++links) {
    const ssize_t length = ::readlink(path.c_str(), target.data(), target.size());
    if (length < 0) return path;
    const std::string to(target.data(), static_cast<std::size_t>(length));
    path = to.starts_with('/') ? to : folder_of(path).append("/").append(to);
  }
  return path;
}

// The names of a process's open files: others may be writing there through the same one.
bool is_descriptor(const std::string& path) {
  return path.starts_with("/dev/std") || path.starts_with("/dev/fd/") || path.starts_with("/proc/");
}

// Says that the file is in use, until it is closed: another OutputFile leaves it alone.
bool lock(const FileDescriptor& file) {
  return uninterrupted([&] { return ::flock(file.get(), LOCK_EX | LOCK_NB); }) == 0;
}

// 0, or what went wrong.
int write_all(int file, const char* data, std::size_t size) {
  while (size > 0) {
    const ssize_t written = uninterrupted([&] { return ::write(file, data, size); });
    if (written < 0) return errno;
    data += written;
    size -= static_cast<std::size_t>(written);
  }
  return 0;
}

// 0, or what went wrong. Not everything that can be written to can be made sure of.
int sync(int file) {
  if (uninterrupted([&] { return ::fsync(file); }) == 0) return 0;
  return errno == EINVAL || errno == ENOTSUP || errno == EROFS ? 0 : errno;
}

std::vector<std::string> attribute_names(int file) {
  const ssize_t size = ::flistxattr(file, nullptr, 0);
  if (size <= 0) return {};
  std::string names(static_cast<std::size_t>(size), '\0');
  const ssize_t length = ::flistxattr(file, names.data(), names.size());
  if (length <= 0) return {};
  std::vector<std::string> result;
  for (std::size_t begin = 0; begin < static_cast<std::size_t>(length);) {
    result.emplace_back(names.c_str() + begin);
    begin += result.back().size() + 1;
  }
  return result;
}

// Gives `to` the extended attributes (access lists too) that `from` has. Returns whether it has all
// that say who may read it.
bool copy_attributes(int from, int to) {
  constexpr const char* access_list = "system.posix_acl_access";
  const auto names = attribute_names(from);
  // The folder may have given one to the new file.
  if (std::find(names.begin(), names.end(), access_list) == names.end()) {
    static_cast<void>(::fremovexattr(to, access_list));
  }
  for (const std::string& name : names) {
    const ssize_t size = ::fgetxattr(from, name.c_str(), nullptr, 0);
    std::string value(static_cast<std::size_t>(std::max<ssize_t>(size, 0)), '\0');
    const bool copied = size >= 0 &&
                        ::fgetxattr(from, name.c_str(), value.data(), value.size()) == size &&
                        ::fsetxattr(to, name.c_str(), value.data(), value.size(), 0) == 0;
    // Labels of the system's security modules are given by the folder.
    if (!copied && !name.starts_with("security.")) return false;
  }
  return true;
}

}  // namespace

FileDescriptor& FileDescriptor::operator=(FileDescriptor&& other) noexcept {
  std::swap(descriptor_, other.descriptor_);
  return *this;
}

FileDescriptor::~FileDescriptor() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

int FileDescriptor::release() { return std::exchange(descriptor_, -1); }

OutputFile::OutputFile(std::string path) : path_(std::move(path)) {
  if (path_.find('\0') != std::string::npos) {
    throw JsTypeError("a path cannot have a null byte in it: '" +
                      path_.substr(0, path_.find('\0')) + "\\0" +
                      path_.substr(path_.find('\0') + 1) + "'");
  }
  if (path_.empty()) fail(ENOENT);
  struct stat there;
  const bool exists = ::stat(path_.c_str(), &there) == 0;
  if (!exists && errno != ENOENT) fail(errno);
  if (exists ? S_ISDIR(there.st_mode) : path_.ends_with('/')) fail(EISDIR);
  if (exists && !S_ISREG(there.st_mode)) {
    open_directly(0);
    return;
  }
  const std::string target = exists ? real_path(path_) : follow(path_);
  folder_ = folder_of(target);
  name_ = name_of(target);
  // A file that is open but has no name any more, for example.
  if (exists && (is_descriptor(path_) || !is_there(target, there))) {
    open_directly(O_TRUNC);
    return;
  }
  if (exists) {
    old_ = open_file(target, O_WRONLY | O_NOFOLLOW);
    if (!old_) fail(errno);
    if (::fstat(old_.get(), &there) != 0) fail(errno);
  }
  open_beside(exists ? &there : nullptr);
}

OutputFile::~OutputFile() {
  if (!beside_.empty()) ::unlink(beside_.c_str());
}

void OutputFile::fail(int error) const {
  throw JsError("'" + path_ + "' cannot be written: " + std::strerror(error));
}

void OutputFile::open_directly(int flags) {
  directly_ = true;
  file_ = open_file(path_, O_WRONLY | O_NOCTTY | flags);
  if (!file_) fail(errno);
}

void OutputFile::open_beside(const struct stat* old) {
  remove_leftovers();
  // No other user may read the incomplete replacement, nor ever a file that only its owner may
  // read.
  const mode_t mode = old == nullptr ? 0666 : 0600;
  if (!open_unnamed(mode)) open_named(mode);
  if (!file_) {
    const bool may_not = errno == EACCES || errno == EPERM || errno == EROFS;
    if (old == nullptr || !may_not) fail(errno);
    // The file may be written, but its folder may not.
    open_elsewhere();
    keeps_old_ = true;
    return;
  }
  if (old != nullptr) keeps_old_ = !take_over(*old);
}

void OutputFile::open_elsewhere() {
  const char* temporary = std::getenv("TMPDIR");
  file_ = open_file(temporary != nullptr && *temporary != '\0' ? temporary : "/tmp",
                    O_TMPFILE | O_RDWR, 0600);
  if (!file_) file_ = FileDescriptor(::memfd_create("torchnode", MFD_CLOEXEC));
  if (!file_) fail(errno);
}

// A file without a name: whatever ends the process, nothing of it stays.
bool OutputFile::open_unnamed(unsigned mode) {
  if (::access("/proc/self/fd", X_OK) != 0) return false;
  file_ = open_file(folder_, O_TMPFILE | O_RDWR, mode);
  if (file_) static_cast<void>(lock(file_));
  return static_cast<bool>(file_);
}

void OutputFile::open_named(unsigned mode) {
  for (;;) {
    const std::string name = name_beside(suffix);
    file_ = open_file(name, O_CREAT | O_EXCL | O_RDWR, mode);
    if (!file_) return;
    beside_ = name;
    struct stat made;
    // Another process may have taken it for a leftover before it was locked.
    if (!lock(file_) && errno == EWOULDBLOCK) continue;
    if (::fstat(file_.get(), &made) == 0 && is_there(name, made)) return;
  }
}

// Gives the file beside what the old one has. Returns whether it can take its place.
bool OutputFile::take_over(const struct stat& old) {
  struct stat made;
  if (old.st_nlink > 1 || ::fstat(file_.get(), &made) != 0) return false;
  const bool has_owner = made.st_uid == old.st_uid && made.st_gid == old.st_gid;
  if (!has_owner && ::fchown(file_.get(), old.st_uid, old.st_gid) != 0) return false;
  return copy_attributes(old_.get(), file_.get()) &&
         ::fchmod(file_.get(), old.st_mode & permissions) == 0;
}

std::string OutputFile::name_beside(std::string_view ending) const {
  // Names may have 255 bytes.
  constexpr std::size_t longest = 200;
  std::uint64_t random = 0;
  static_cast<void>(::getrandom(&random, sizeof random, 0));
  std::array<char, 17> digits;
  std::snprintf(digits.data(), digits.size(), "%016llx", static_cast<unsigned long long>(random));
  return folder_ + "/" + name_.substr(0, longest) + "." + digits.data() + std::string(ending);
}

// Removes the files of processes that were killed while they wrote this file.
void OutputFile::remove_leftovers() const {
  const std::string example = name_of(name_beside(suffix));
  const std::size_t begin = example.size() - suffix.size() - 16;
  const auto close = [](DIR* folder) { ::closedir(folder); };
  const std::unique_ptr<DIR, decltype(close)> folder(::opendir(folder_.c_str()), close);
  if (folder == nullptr) return;
  while (const dirent* entry = ::readdir(folder.get())) {
    const std::string_view name = entry->d_name;
    const bool is_one =
        name.size() == example.size() && name.ends_with(suffix) &&
        name.substr(0, begin) == std::string_view(example).substr(0, begin) &&
        name.find_first_not_of("0123456789abcdef", begin) == name.size() - suffix.size();
    if (!is_one) continue;
    const std::string path = folder_ + "/" + std::string(name);
    const FileDescriptor file = open_file(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    if (file && lock(file)) ::unlink(path.c_str());
  }
}

void OutputFile::write(const void* data, std::size_t size) noexcept {
  if (error_ == 0) error_ = write_all(file_.get(), static_cast<const char*>(data), size);
}

void OutputFile::check() const {
  if (error_ != 0) fail(error_);
}

void OutputFile::commit() {
  check();
  error_ = sync(file_.get());
  check();
  if (directly_) return;
  if (keeps_old_) {
    copy_over();
  } else {
    replace();
  }
  sync_folder();
}

bool OutputFile::give_name(const std::string& name) {
  if (beside_.empty()) {
    const std::string own = "/proc/self/fd/" + std::to_string(file_.get());
    if (::linkat(AT_FDCWD, own.c_str(), AT_FDCWD, name.c_str(), AT_SYMLINK_FOLLOW) != 0) {
      return false;
    }
  } else if (::rename(beside_.c_str(), name.c_str()) != 0) {
    return false;
  }
  beside_ = name;
  return true;
}

void OutputFile::replace() {
  if (beside_.empty() && !give_name(name_beside(suffix))) fail(errno);
  const std::string target = folder_ + "/" + name_;
  if (::rename(beside_.c_str(), target.c_str()) == 0) {
    beside_.clear();
    return;
  }
  // A file that is a mount's own place, for example.
  if (!old_) fail(errno);
  copy_over();
}

// Writes the complete output into the file that stays.
void OutputFile::copy_over() {
  struct stat complete;
  struct stat old;
  if (::fstat(file_.get(), &complete) != 0 || ::fstat(old_.get(), &old) != 0) fail(errno);
  // Room is asked for before anything is lost.
  if (complete.st_size > old.st_size) {
    const int error = ::posix_fallocate(old_.get(), 0, complete.st_size);
    if (error != 0 && error != EOPNOTSUPP && error != EINVAL) {
      static_cast<void>(::ftruncate(old_.get(), old.st_size));
      fail(error);
    }
  }
  std::vector<char> buffer(std::size_t{1024} * 1024);
  int error = 0;
  for (off_t at = 0; at < complete.st_size && error == 0;) {
    const ssize_t count =
        uninterrupted([&] { return ::pread(file_.get(), buffer.data(), buffer.size(), at); });
    if (count <= 0) {
      error = count < 0 ? errno : EIO;
    } else {
      error = write_all(old_.get(), buffer.data(), static_cast<std::size_t>(count));
      at += count;
    }
  }
  if (error == 0 && ::ftruncate(old_.get(), complete.st_size) != 0) error = errno;
  if (error == 0) error = sync(old_.get());
  if (error == 0) return;
  std::string message = "'" + path_ + "' cannot be written: " + std::strerror(error);
  message += ". It is damaged now";
  if (give_name(name_beside(".whole"))) {
    message += "; what was to be in it is in '" + std::exchange(beside_, {}) + "'";
  }
  throw JsError(message);
}

void OutputFile::sync_folder() const {
  const FileDescriptor folder = open_file(folder_, O_RDONLY | O_DIRECTORY);
  // One that may be written but not read cannot be opened.
  if (!folder) return;
  const int error = sync(folder.get());
  if (error != 0) fail(error);
}

}  // namespace torchnode
