using System.Text.Json.Nodes;

namespace TemplateSms.LanguageServer.Serving;

/// <summary>An ability of the server: its public methods with <c>JsonRpcMethod</c> answer requests of the protocol.</summary>
internal interface IFeature
{
    /// <summary>Tells the client of the ability, under the names of the protocol's <c>ServerCapabilities</c>.</summary>
    void Declare(JsonObject capabilities);
}
