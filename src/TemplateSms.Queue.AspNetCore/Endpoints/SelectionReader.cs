using System.Text.Json;
using Microsoft.AspNetCore.Http;
using TemplateSms.Queue.AspNetCore.Views;

namespace TemplateSms.Queue.AspNetCore.Endpoints;

/// <summary>Reads the body of a request that selects messages.</summary>
internal static class SelectionReader
{
    private const int LargestBody = 16 * 1024;

    /// <summary>Reads a selection.</summary>
    /// <returns>The selection; null where the body is none.</returns>
    public static async Task<Selection?> ReadAsync(HttpRequest request)
    {
        if (request.ContentLength is null or > LargestBody)
            return null;
        try
        {
            return await request.ReadFromJsonAsync(QueueJson.Default.Selection, request.HttpContext.RequestAborted).ConfigureAwait(false);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
