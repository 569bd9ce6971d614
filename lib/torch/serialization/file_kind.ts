/** Recognizes files that torch.save did not write, and says what can be done with them. */
import type { Source } from "./source.js";

const in_python = "load it in Python and save its state_dict() with torch.save";

/** The first bytes of files, as text in which each character is a byte; "?" stands for any. */
const beginnings: readonly (readonly [begin: string, what: string])[] = [
  [
    "\x80\x02\x8a\nl\xfc\x9cF\xf9 j\xa8P\x19",
    "was written by torch.save in the format of PyTorch before 1.6, a pickle: load it in Python and save it with torch.save as it is now",
  ],
  [
    "\x93NUMPY",
    "is a NumPy array: load it in Python and save torch.from_numpy(array) with torch.save",
  ],
  [
    "GGUF",
    "is a GGUF file, which llama.cpp reads: look for the model's weights in PyTorch's format",
  ],
  [
    "ggml",
    "is a GGML file, which llama.cpp reads: look for the model's weights in PyTorch's format",
  ],
  [
    "lmgg",
    "is a GGML file, which llama.cpp reads: look for the model's weights in PyTorch's format",
  ],
  [
    "tjgg",
    "is a GGML file, which llama.cpp reads: look for the model's weights in PyTorch's format",
  ],
  ["\x89HDF\r\n\x1a\n", "is an HDF5 file, such as Keras writes: convert its weights in Python"],
  ["????TFL3", "is a TensorFlow Lite model: convert its weights in Python"],
  [
    "????ET",
    "is an ExecuTorch program, which has no state_dict: save the model's own with torch.save",
  ],
  ["????PTMF", `is a mobile module of PyTorch's: ${in_python}`],
  [
    "version https://git-lfs",
    "is a pointer of Git LFS: fetch the file that it stands for (git lfs pull)",
  ],
  ["\x1f\x8b", "is compressed (gzip): decompress it first"],
  ["BZh", "is compressed (bzip2): decompress it first"],
  ["\xfd7zXZ", "is compressed (xz): decompress it first"],
  ["\x28\xb5\x2f\xfd", "is compressed (zstd): decompress it first"],
  ["7z\xbc\xaf", "is a 7z archive: unpack it first"],
  ["Rar!", "is a RAR archive: unpack it first"],
  ["PK\x05\x06", "is a zip file without any records"],
];

const web_page = /^\s*<(!doctype|html)/i;
const tar_at = 257;

function begins_with(begin: string, bytes: string): boolean {
  return [...begin].every((character, i) => character === "?" || character === bytes[i]);
}

/** The length of a safetensors file's header, then the header as JSON. */
function is_safetensors(source: Source, head: Uint8Array): boolean {
  if (head.length < 9) return false;
  const length = new DataView(head.buffer, head.byteOffset).getBigUint64(0, true);
  return head[8] === 0x7b && length <= BigInt(source.size - 8);
}

/** The version of ONNX's format as the first field, then the producer, an opset or the graph. */
function is_onnx(head: Uint8Array): boolean {
  const [first, version = 0, second = 0] = head;
  return (
    first === 0x08 && version > 0 && version < 0x20 && [0x12, 0x1a, 0x3a, 0x42].includes(second)
  );
}

/** Describes a file that is not a zip file, as the end of a sentence that begins with its name. */
export function describe_file(source: Source): string {
  if (source.size === 0) return "is no file that torch.save wrote: it is empty";
  const head = source.read(0, Math.min(source.size, 512));
  const bytes = Buffer.from(head).toString("latin1");
  const known = beginnings.find(([begin]) => begins_with(begin, bytes));
  if (known !== undefined) return known[1];
  if (is_safetensors(source, head)) {
    return "is a safetensors file: load it in Python with safetensors.torch.load_file and save the result with torch.save";
  }
  if (bytes.startsWith("ustar", tar_at)) {
    return `is a tar archive, the format of PyTorch before 0.1.10 if torch.save wrote it: ${in_python}; else unpack it first`;
  }
  if (web_page.test(bytes)) return "is a web page: the download did not give the file";
  if (head[0] === 0x80 && (head[1] as number) <= 5) {
    return `is a pickle that pickle.dump or an old program wrote: ${in_python}`;
  }
  if (is_onnx(head)) {
    return "is an ONNX model: run it with onnxruntime-node, or save the original model's state_dict() with torch.save";
  }
  return "is no file that torch.save wrote: it is no zip file";
}

/** The records that tell other zip files, without their folder. */
const records: readonly (readonly [name: RegExp, what: string])[] = [
  [/(^|\/)bytecode\.pkl$/, `is a TorchScript archive for mobile devices: ${in_python}`],
  [/(^|\/)constants\.pkl$/, `is a TorchScript archive (torch.jit.save): ${in_python}`],
  [
    /(^|\/)(archive_format|serialized_exported_program\.json)$/,
    "is an exported program (torch.export.save, .pt2): load it in Python and save program.state_dict with torch.save",
  ],
  [/(^|\/)\.data\/(python_version|extern_modules)$/, `is a package of torch.package: ${in_python}`],
  [
    /\.npy$/,
    "is a NumPy archive (.npz): load it in Python and save its arrays as tensors with torch.save",
  ],
  [/(^|\/)model\.weights\.h5$/, "is a Keras model: convert its weights in Python"],
  [/\.mlmodel$/, "is a Core ML model: convert its weights in Python"],
];

/** Describes a zip file that torch.save did not write; undefined if it may have written it. */
export function describe_archive(names: readonly string[]): string | undefined {
  const known = records.find(([name]) => names.some((other) => name.test(other)));
  if (known !== undefined) return known[1];
  const models = names.filter((name) => /\.(pt|pth|ckpt|bin)$/.test(name));
  const has_pickle = names.some((name) => /^[^/]+\/data\.pkl$/.test(name));
  if (has_pickle) return undefined;
  const inside = models.length > 0 ? `: unpack it, and load ${models.slice(0, 3).join(", ")}` : "";
  return `is a zip file that torch.save did not write, since it has no record data.pkl${inside}`;
}
