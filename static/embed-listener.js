// Lets the frames of Store Helper on this page be as high as what is in them:
//   <script src="https://your-host.example/embed-listener.js" async></script>
// It asks each frame for its height and takes a height, nothing else: how long the content is, as anyone
// sees who looks at the frame, never what it says.
(() => {
  'use strict';
  const own = new URL(document.currentScript.src).origin;
  const isOurs = (frame) => {
    try {
      return frame.localName === 'iframe' && new URL(frame.src).origin === own;
    } catch {
      return false;
    }
  };
  // A sandboxed frame has nobody's origin, unless it may keep its own: its window alone tells whose it is.
  const originOf = ({ sandbox }) => (sandbox.length && !sandbox.contains('allow-same-origin') ? 'null' : own);

  const ask = (frame) => {
    if (isOurs(frame)) {
      // To whoever is there: the question tells nothing, and a frame that is still empty would be another origin.
      frame.contentWindow.postMessage({ storeHelper: 1, ask: 'height' }, '*');
    }
  };
  const isHeight = (data) =>
    data !== null && typeof data === 'object' && Object.keys(data).length === 2 && data.storeHelper === 1
    && Number.isInteger(data.height) && data.height >= 100 && data.height <= 50000;

  addEventListener('message', ({ source, origin, data }) => {
    const frame = [...document.querySelectorAll('iframe')].find((frame) => frame.contentWindow === source);
    if (frame && isOurs(frame) && origin === originOf(frame) && isHeight(data)) {
      frame.height = data.height;
    }
  });
  // Frames that come later are asked as well; their load is only heard on its way down.
  document.addEventListener('load', ({ target }) => ask(target), true);
  document.querySelectorAll('iframe').forEach(ask);
})();
