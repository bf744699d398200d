/** A line for each browser with its count, for the script that adds all tests up. */
function count(suite, totals) {
  for (const {passed, skipped} of suite?.tests ?? [])
    totals[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
  for (const inner of suite?.suites ?? []) count(inner, totals);
}

export function countReporter() {
  return {
    stop({sessions}) {
      const browsers = new Map();
      for (const {browser, testResults, passed} of sessions) {
        const totals = browsers.get(browser.name) ?? {passed: 0, failed: 0, skipped: 0};
        browsers.set(browser.name, totals);
        const before = totals.failed;
        count(testResults, totals);
        // A file that could not be loaded has no failed test of its own.
        if (!passed && totals.failed === before) totals.failed += 1;
      }
      for (const [name, {passed, failed, skipped}] of browsers) {
        console.log(`[count] ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
      }
    },
  };
}
