/** The headers that every answer of the app's own scheme carries, refusals too. */

/** The one style that stands in a page as text: that of wavesurfer.js 8.0.1, by its hash. `tests/e2e/waveform.spec.ts` tells of another. */
const waveformStyle = "'sha256-7XP2opZSAzH42qQ4QpsmFbwnOyeFkvJlqZeHR2BRgEA='";

/** What a page may load: its own files and nothing else (reliability.md, "Hardening"). */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${waveformStyle}`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  // Captions that the page itself made, read back by its own <track>: they are a blob of the page.
  "media-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** The headers of one answer; `contentType` is that of its body. */
export const answerHeaders = (contentType: string): Readonly<Record<string, string>> => ({
  'Content-Type': contentType,
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-cache',
});
