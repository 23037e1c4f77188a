using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace TemplateSms.Simulator.Api;

/// <summary>Tells the OpenAPI document what <see cref="Parameters"/> makes of the texts that handlers take.</summary>
internal static class ParameterTypes
{
    /// <summary>Names of enumerations are texts, which the generated document leaves out.</summary>
    public static Task TypeNamesAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (schema is { Type: null, Enum.Count: > 0 })
            schema.Type = JsonSchemaType.String;
        return Task.CompletedTask;
    }

    public static Task DescribeAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        switch (context.ParameterDescription?.Name)
        {
            case "before" or "after" or "limit" or "message":
                schema.Type = JsonSchemaType.Integer;
                break;
            case "timeout":
                schema.Type = JsonSchemaType.Number;
                break;
            case "status":
                schema.Enum = [.. Parameters.NamesOf<MessageStatus>()];
                break;
            case "encoding":
                schema.Enum = [.. Parameters.NamesOf<GatewayEncoding>()];
                break;
        }

        return Task.CompletedTask;
    }
}
