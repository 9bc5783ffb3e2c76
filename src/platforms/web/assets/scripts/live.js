// What pages do beyond showing: all of it works without a script too, only less smoothly.
import './chat.js';
import './copy.js';
import './marks.js';
