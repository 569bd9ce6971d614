{
  # The addon is built from CMakeLists.txt, whoever builds it. node-gyp (and prebuildify, which runs
  # it) starts the project's own set-up, which resolves LibTorch and runs CMake.
  "targets": [
    {
      "target_name": "torchnode",
      "type": "none",
      "actions": [
        {
          "action_name": "cmake",
          "inputs": [],
          # Never made, so that CMake is asked each time: it knows best what is up to date.
          "outputs": ["<(PRODUCT_DIR)/always"],
          "action": ["node", "scripts/bootstrap.mjs", "--build"],
          "message": "Building with CMake"
        }
      ]
    }
  ]
}
