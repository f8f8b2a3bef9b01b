
// Reloads the page after each build of `cargo xtask serve`; it is never published.
// Trunk's own script cannot run under the page's policy: its text changes with the address, so no hash
// fits it, and its notice of a failed build sets innerHTML, which Trusted Types refuse.
const address = `ws://${location.host}/.well-known/trunk/ws`;

function connect(onOpen) {
  const socket = new WebSocket(address);
  socket.onopen = onOpen;
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(data);
    if (message.type === "reload") location.reload();
    else showFailure(message.data.reason);
  };
  // The server is gone: once it answers again, it has built anew.
  socket.onclose = () => setTimeout(connect, 2000, () => location.reload());
}

function showFailure(reason) {
  console.error(reason);
  const notice = document.createElement("pre");
  notice.setAttribute("role", "alert");
  notice.textContent = `Build failure\n\n${reason}`;
  document.body.replaceChildren(notice);
}

connect(null);
