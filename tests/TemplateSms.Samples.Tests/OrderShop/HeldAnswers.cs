using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace TemplateSms.Samples.Tests.OrderShop;

/// <summary>Keeps the gateway's answers from the shop until they are released: the messages are on their way meanwhile.</summary>
internal sealed class HeldAnswers
{
    private readonly TaskCompletionSource _arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when the gateway has taken the first message.</summary>
    public Task Arrived => _arrived.Task;

    public void Release() => _released.SetResult();

    /// <summary>Puts it into a shop.</summary>
    public void Configure(WebApplicationBuilder builder) =>
        builder.Services.AddHttpClient(IsendproServiceCollectionExtensions.HttpClientName).AddHttpMessageHandler(() => new Handler(this));

    private sealed class Handler(HeldAnswers held) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var answer = await base.SendAsync(request, cancellationToken);
            held._arrived.TrySetResult();
            await held._released.Task.WaitAsync(cancellationToken);
            return answer;
        }
    }
}
