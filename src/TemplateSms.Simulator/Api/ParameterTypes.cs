using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace TemplateSms.Simulator.Api;

/// <summary>Tells the OpenAPI document what <see cref="Parameters"/> makes of the texts that handlers take.</summary>
internal static class ParameterTypes
{
    public static Task DescribeAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        switch (context.ParameterDescription?.Name)
        {
            case "before" or "after" or "limit":
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
