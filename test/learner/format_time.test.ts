import test from "ava";
import { format_time } from "torchnode";

test("seconds as fastprogress shows them", (t) => {
  const shown = [0.99, 59.9, 61, 3599, 3600, 36_061].map((seconds) => format_time(seconds));
  t.deepEqual(shown, ["00:00", "00:59", "01:01", "59:59", "1:00:00", "10:01:01"]);
});
