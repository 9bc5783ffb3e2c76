// What pages do beyond showing: all of it works without a script too, only less smoothly.
import './back.js';
import './chat.js';
import './copy.js';
import './marks.js';
