// Shows the OpenAPI description of this service, in light or dark like the rest of the system.
const dark = matchMedia("(prefers-color-scheme: dark)");
const follow = () => document.documentElement.classList.toggle("dark-mode", dark.matches);
dark.addEventListener("change", follow);
follow();

// The description of the whole service is long, so it is folded: the first request is above the fold.
const folded = () => ({
  wrapComponents: {
    InfoContainer: (Info, { React: { createElement } }) => (properties) =>
      createElement("details", { className: "about" },
        createElement("summary", null, createElement("h2", null, "About this API")),
        createElement(Info, properties)),
  },
});

const ui = SwaggerUIBundle({
  url: "openapi.json",
  dom_id: "#ui",
  deepLinking: true,
  tryItOutEnabled: true,
  plugins: [folded],
  // By default, Swagger UI sends the URL of the description to validator.swagger.io.
  validatorUrl: "none",
  onComplete: () => location.hash || ui.layoutActions.show(["operations", "greetings", "greet"], true),
});
