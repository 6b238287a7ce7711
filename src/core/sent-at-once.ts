// How much the doors take in one request, which pages say before a file is sent.

export const mostMegabytes = 25;

/** Of a file: base64 makes four letters of three bytes, and a little stands beside it. */
export const largestFileMegabytes = 18;
