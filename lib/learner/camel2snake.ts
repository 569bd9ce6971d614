/** "OneCycleScheduler" as "one_cycle_scheduler". Mirrors fastai's camel2snake. */
export function camel2snake(name: string): string {
  return name
    .replace(/(.)([A-Z][a-z]+)/g, "$1_$2")
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase();
}
