// The way back to what led here, to the place in it: where it is the page before this one, the browser knows the place.
document.addEventListener('click', (event) => {
  const link = event.target.closest?.('[data-back]');
  if (!link || document.referrer.split('#')[0] !== link.href || history.length < 2) return;
  event.preventDefault();
  history.back();
});
