// Files that appear whole or not at all, and take nothing else of the user's away.
#pragma once

#include <sys/stat.h>

#include <cstddef>
#include <string>
#include <string_view>

namespace torchnode {

// An open file, closed at the end.
class FileDescriptor {
 public:
  FileDescriptor() = default;
  explicit FileDescriptor(int descriptor) : descriptor_(descriptor) {}
  FileDescriptor(FileDescriptor&& other) noexcept : descriptor_(other.release()) {}
  FileDescriptor& operator=(FileDescriptor&& other) noexcept;
  ~FileDescriptor();

  int get() const { return descriptor_; }
  explicit operator bool() const { return descriptor_ >= 0; }
  int release();

 private:
  int descriptor_ = -1;
};

// Output goes to a file beside `path` that has no name (if the file system has no such files: one
// that ends in ".partial", which the next OutputFile removes if the process was killed).
// `commit` puts it into the place of `path`, whose mode, owner and extended attributes it has, once
// it is on the disk. Without `commit` everything stays as it was.
//
// As in Python a symbolic link stays one, and so does a file with several names or with an owner
// that cannot be given away: its contents are replaced when the new ones are complete. A pipe or a
// device is written to as it is.
class OutputFile {
 public:
  // Throws if `path` cannot be written.
  explicit OutputFile(std::string path);
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;
  ~OutputFile();

  // Throws nothing, since LibTorch's writer calls it: `check` does afterwards.
  void write(const void* data, std::size_t size) noexcept;
  void check() const;
  void commit();

 private:
  [[noreturn]] void fail(int error) const;
  void open_directly(int flags);
  void open_beside(const struct stat* old);
  bool open_unnamed(unsigned mode);
  void open_named(unsigned mode);
  bool take_over(const struct stat& old);
  void remove_leftovers() const;
  void open_elsewhere();
  std::string name_beside(std::string_view ending) const;
  bool give_name(const std::string& name);
  void replace();
  void copy_over();
  void sync_folder() const;

  std::string path_;
  // The place that `path_` leads to: the folder and the name of the file that is replaced.
  std::string folder_;
  std::string name_;
  FileDescriptor file_;
  // The file that is there, open for writing.
  FileDescriptor old_;
  // The name of the file beside, while it has one.
  std::string beside_;
  bool directly_ = false;
  bool keeps_old_ = false;
  int error_ = 0;
};

}  // namespace torchnode
