/** Size of the table of weights, as a power of two. */
export const fieldBits = 21;

export const teacherSettings = { epochs: 2, rate: 0.1, decay: 1e-5, seed: 11 } as const;

export const studentSettings = { epochs: 2, rate: 0.1, decay: 0, seed: 5 } as const;
