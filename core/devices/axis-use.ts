/** How a control is used that has a place or turns: as the operator set it, or as is usual. */
import type { AxisUse, Bindings } from './bindings.ts';
import { ownValue } from './bound-table.ts';
import { unusedAxis, usualAxes } from './usual-inputs.ts';

/** The use of a control. */
export const axisUseOf = ({ axes }: Bindings, id: string): AxisUse => ownValue(axes, id) ?? ownValue(usualAxes, id) ?? unusedAxis;
