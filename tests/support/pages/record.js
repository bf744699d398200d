// What a page did not want to happen, for the test to read.
window.violations = [];
window.errors = [];
document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
  window.violations.push(`${violatedDirective} ${blockedURI}`),
);
window.addEventListener('error', ({message}) => window.errors.push(message));
window.addEventListener('unhandledrejection', ({reason}) => window.errors.push(String(reason)));
