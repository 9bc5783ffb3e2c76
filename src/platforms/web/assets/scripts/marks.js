// A finger has no hover: the first tap on a mark shows what it stands for, the second one follows it.
document.addEventListener('click', (event) => {
  const mark = event.target.closest?.('.mark[data-tip]');
  const isOpen = mark?.classList.contains('open');
  for (const open of document.querySelectorAll('.mark.open')) open.classList.remove('open');
  if (!mark || isOpen || !matchMedia('(hover: none)').matches) return;
  event.preventDefault();
  mark.classList.add('open');
});
