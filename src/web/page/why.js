// Says why the page does not run, also to browsers that understand nothing newer: a script of its own, in words of 2009.
;(function () {
  var page = document.documentElement
  // A browser from before these reads no script of ours.
  var isOld = !('at' in Array.prototype) || !('hasOwn' in Object) || !window.Worker
  function look() {
    if (page.getAttribute('data-begun') || page.getAttribute('data-why')) return
    var isSingle = page.getAttribute('data-kind') === 'single'
    var isMisplaced = location.protocol === 'file:' && !isSingle
    // The one file has all that it needs; where it does not begin, the browser did not understand it.
    page.setAttribute('data-why', isMisplaced ? 'file' : isOld || isSingle ? 'old' : 'lost')
  }
  if (window.addEventListener) window.addEventListener('load', look)
  else window.attachEvent('onload', look)
})()
