/** Holds work up while it is paused. */
export class Pause {
  #resume: (() => void) | null = null;
  #paused: Promise<void> = Promise.resolve();

  set(paused: boolean): void {
    if (!paused) {
      this.#resume?.();
      this.#resume = null;
    } else if (!this.#resume) {
      this.#paused = new Promise((resolve) => {
        this.#resume = resolve;
      });
    }
  }

  /** Done at once, or when the work goes on. */
  passed(): Promise<void> {
    return this.#paused;
  }
}
