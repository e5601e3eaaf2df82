// What every page does besides the quick exit, in one file: each would cost a request, and pack worse.
import '../../crisis/client/hours-on-page.ts';
import '../../crisis/client/crisis-strip.ts';
import '../../search/client/search-box.ts';
