using System.Globalization;
using System.Runtime.ExceptionServices;

namespace TemplateSms.Cli.Rendering.Code;

/// <summary>Bounds the time of one rendering: no template loops for ever, but lists can be long and loops nested.</summary>
internal static class TimeLimit
{
    private static readonly TimeSpan _limit = TimeSpan.FromSeconds(10);

    /// <exception cref="RenderException">The time is over. The work goes on in the background, until the process ends.</exception>
    public static T Run<T>(Func<T> work)
    {
        T? result = default;
        ExceptionDispatchInfo? thrown = null;
        var worker = new Thread(() =>
        {
            try
            {
                result = work();
            }
            catch (Exception exception)
            {
                thrown = ExceptionDispatchInfo.Capture(exception);
            }
        })
        {
            IsBackground = true,
        };
        worker.Start();
        if (!worker.Join(_limit))
            throw new RenderException(string.Create(CultureInfo.InvariantCulture, $"no text after {_limit.TotalSeconds} seconds"));
        thrown?.Throw();
        return result!;
    }
}
