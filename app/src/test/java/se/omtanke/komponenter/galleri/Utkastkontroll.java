package se.omtanke.komponenter.galleri;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Drafts as the contract of {@code utkast.js} says, in memory. */
@TestComponent
@RestController
class Utkastkontroll {

  private final Map<String, String> utkast = new ConcurrentHashMap<>();

  @PutMapping("/utkast/{nyckel}")
  ResponseEntity<Void> spara(@PathVariable String nyckel, @RequestBody String text) {
    utkast.put(nyckel, text);
    return ResponseEntity.noContent().build();
  }

  @GetMapping(path = "/utkast/{nyckel}", produces = "text/plain;charset=UTF-8")
  ResponseEntity<String> hamta(@PathVariable String nyckel) {
    String text = utkast.get(nyckel);
    return text == null ? ResponseEntity.noContent().build() : ResponseEntity.ok(text);
  }
}
