// Shows the description that this very service gives of itself.
SwaggerUIBundle({
  url: "openapi.json",
  dom_id: "#ui",
  deepLinking: true,
  tryItOutEnabled: true,
  // Nobody else is asked whether the description is valid.
  validatorUrl: "none",
});
