// The checksum of zip files.
#pragma once

#include <cstddef>
#include <cstdint>

namespace torchnode {

// The CRC-32 of `size` bytes that follow on what `crc` is the checksum of (0: nothing).
std::uint32_t crc32(std::uint32_t crc, const void* data, std::size_t size);

}  // namespace torchnode
