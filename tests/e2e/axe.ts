/** What axe has to say of a page. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The violations of a page as it is: each rule with the elements that break it. */
export const violationsOf = async (page: Page): Promise<readonly string[]> => {
  // Legacy mode: Electron cannot open the second page that axe's usual way wants. What passes is not told of, which costs axe half of its time.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
};
