// Few pages name hours: only those fetch what tells whether a line answers now.
if (document.querySelector('open-now') !== null) void import('./open-now.ts');
