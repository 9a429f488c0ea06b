// Shows the OpenAPI description of this service.
SwaggerUIBundle({
  url: "openapi.json",
  dom_id: "#ui",
  deepLinking: true,
  tryItOutEnabled: true,
  // By default, Swagger UI sends the URL of the description to validator.swagger.io.
  validatorUrl: "none",
});
