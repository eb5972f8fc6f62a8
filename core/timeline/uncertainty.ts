/** How far off a read time may be: shown with every estimate, so that nobody takes it for a measurement. */
import { uncertaintyShare } from '../speech/timing-constants.ts';
import { wholeMs, type Ms } from '../units/time.ts';

/** Whether the session's rate was measured. */
export type Calibration = keyof typeof uncertaintyShare;

/** Plus or minus this much: 8 % of the length uncalibrated, 4 % calibrated (design.md, section 4). */
export const uncertainty = (length: Ms, calibration: Calibration): Ms => wholeMs(Math.abs(length) * uncertaintyShare[calibration]);
